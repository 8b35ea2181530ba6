package vn.sokhuyenhoc.ui.register.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.domain.place.PlaceChange.Ground;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;
import vn.sokhuyenhoc.domain.place.PlaceCounts;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.ui.kit.office.OfficeForm;
import vn.sokhuyenhoc.work.PlaceChanges;
import vn.sokhuyenhoc.work.PlaceChanges.Target;

/** One rearrangement of villages: what kind, when, which villages, what they become, and who goes where. */
public final class WizardViewModel {
    /** Ids of the lists that may lack a choice. */
    static final String CHOICES = "choices";
    static final String MOVERS = "movers";

    private static final int MOST_TARGETS = 9;
    private static final int NAME = 100;
    private static final int DECISION = 300;

    private final PlacesViewModel.Jobs jobs;
    private final PlacesViewModel.Desk desk;
    private final Messages messages;
    private final Clock clock;
    private final Runnable finished;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.MERGE);
    private final Checked<String> day;
    private final Checked<String> decision;
    private final Villages villages = new Villages(this::look);
    private final ObservableList<Checked<String>> names = FXCollections.observableArrayList();
    private final Sharing sharing = new Sharing();
    private final OfficeForm office;
    private final ReadOnlyStringWrapper effect = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final LongWork working;
    private int query;

    WizardViewModel(PlacesViewModel.Jobs jobs, PlacesViewModel.Desk desk, Clock clock, Runnable finished) {
        this.jobs = jobs;
        this.desk = desk;
        this.messages = desk.messages();
        this.clock = clock;
        this.finished = finished;
        this.office = new OfficeForm(messages);
        this.working = new LongWork(desk.runner(), desk.prompts()::fail);
        day = new Checked<>("places.day", "", text -> Days.read(text).isPresent() ? "" : messages.get("places.day.wrong"));
        decision = new Checked<>("places.decision", "", text -> tooLong(text, DECISION));
        kind.subscribe((was, is) -> {
            villages.single(is != Kind.MERGE);
            setTargets(is == Kind.SPLIT ? 2 : 1);
        });
    }

    /** Starts anew with these open villages. */
    void start(List<Choice> open, Choice taken) {
        villages.show(open);
        day.set(Dates.day(LocalDate.now(clock)));
        decision.set("");
        names.clear();
        setTargets(kind.get() == Kind.SPLIT ? 2 : 1);
        if (taken != null) {
            taken.takenProperty().set(true);
        }
        look();
        desk.runner().run(progress -> jobs.offices().office(), office::show);
    }

    /** One new village more or less; those for a split are at least two. */
    void setTargets(int count) {
        while (names.size() > count) {
            names.removeLast();
            sharing.dropTarget(names.size());
        }
        while (names.size() < Math.min(count, MOST_TARGETS)) {
            names.add(new Checked<>("places.name" + (names.size() + 1), "",
                text -> text.isBlank() ? messages.get("places.name.missing") : tooLong(text, NAME)));
        }
    }

    /** Asks what would move and what would stay. */
    private void look() {
        int asked = ++query;
        List<Place> olds = villages.places();
        missing.set("");
        PlaceCounts counts = villages.counts();
        effect.set(olds.isEmpty() ? "" : messages.get("places.effect", counts.people(), counts.households(), counts.chapters()));
        warning.set("");
        sharing.show(List.of());
        if (olds.isEmpty()) {
            return;
        }
        int year = LocalDate.now(clock).getYear();
        desk.runner().run(progress -> jobs.changes().notice(olds, year), notice -> {
            if (asked == query) {
                warning.set(words(notice));
            }
        });
        if (kind.get() == Kind.SPLIT) {
            desk.runner().run(progress -> jobs.changes().movers(olds.getFirst()), movers -> {
                if (asked == query) {
                    sharing.show(movers);
                }
            });
        }
    }

    private String words(PlaceChanges.Notice notice) {
        List<String> lines = new ArrayList<>();
        notice.forms().forEach((round, forms) -> lines.add(messages.get("places.forms_stay", forms, round.name())));
        if (!notice.chapters().isEmpty()) {
            String key = kind.get() == Kind.SPLIT ? "places.chapters_first" : "places.chapters_go";
            lines.add(messages.get(key, String.join(", ", notice.chapters())));
        }
        return String.join("\n", lines);
    }

    /** Does it. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> act() {
        List<Checked<?>> asked = new ArrayList<>(List.of(day, decision));
        asked.addAll(kind.get() == Kind.COMMUNE ? List.of() : names);
        Optional<String> wrong = asked.stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id)
            .or(() -> kind.get() == Kind.COMMUNE ? office.firstWrong() : Optional.empty());
        missing.set(missingVillages());
        if (wrong.isEmpty() && missing.get().isEmpty()) {
            working.start(work(), change -> {
                desk.prompts().tell(messages.get("places.done." + change.kind().name().toLowerCase(Locale.ROOT), said(change)));
                finished.run();
            });
            return Optional.empty();
        }
        boolean unplaced = kind.get() == Kind.SPLIT && !villages.places().isEmpty();
        return missing.get().isEmpty() ? wrong : Optional.of(unplaced ? MOVERS : CHOICES);
    }

    private String missingVillages() {
        int count = villages.places().size();
        return switch (kind.get()) {
            case MERGE -> count < 2 ? messages.get("places.choose_two") : "";
            case RENAME -> count < 1 ? messages.get("places.choose_one") : "";
            case SPLIT -> count < 1 ? messages.get("places.choose_one")
                : sharing.leftProperty().get() > 0 ? messages.get("places.left", sharing.leftProperty().get()) : "";
            case COMMUNE -> "";
        };
    }

    private Work<PlaceChange> work() {
        Ground ground = new Ground(Days.read(day.get()).orElseThrow(), Fold.clean(decision.get()));
        List<Place> olds = villages.places();
        PlaceChanges changes = jobs.changes();
        return switch (kind.get()) {
            case MERGE -> {
                String name = names.getFirst().get();
                yield progress -> changes.merge(olds, name, ground);
            }
            case RENAME -> {
                String name = names.getFirst().get();
                yield progress -> changes.rename(olds.getFirst(), name, ground);
            }
            case SPLIT -> {
                List<Target> targets = IntStream.range(0, names.size()).mapToObj(i -> new Target(names.get(i).get(), sharing.going(i))).toList();
                yield progress -> changes.split(olds.getFirst(), targets, ground);
            }
            case COMMUNE -> {
                Office filled = office.office();
                yield progress -> changes.mergeCommune(filled, ground);
            }
        };
    }

    private String said(PlaceChange change) {
        return change.kind() == Kind.COMMUNE ? office.office().heading().issuer()
            : String.join(", ", change.after().stream().map(Place::name).toList());
    }

    private String tooLong(String text, int most) {
        return text.length() <= most ? "" : new Sentences(messages).of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    Checked<String> day() {
        return day;
    }

    Checked<String> decision() {
        return decision;
    }

    Villages villages() {
        return villages;
    }

    /** Names of the new villages. */
    ObservableList<Checked<String>> names() {
        return names;
    }

    Sharing sharing() {
        return sharing;
    }

    OfficeForm office() {
        return office;
    }

    /** What moves, in a sentence; empty where no village is chosen. */
    ReadOnlyStringProperty effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** What stays behind or goes along, line by line. */
    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** Which villages or people are still to be chosen; empty where none, or not asked yet. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    LongWork working() {
        return working;
    }
}
