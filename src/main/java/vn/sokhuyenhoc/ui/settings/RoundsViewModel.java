package vn.sokhuyenhoc.ui.settings;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.RoundBook;

/** The section on the rounds: those there are, and the form of a new one. */
public final class RoundsViewModel {
    private static final int NAME = 200;
    private static final int CITATION = 500;
    /** Papers are Vietnamese whatever the language of the screen. */
    private static final Messages PAPER = new Messages(Messages.VIETNAMESE);
    private static final String YEAR = "20\\d\\d";
    private static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    private final ObservableList<Round> rounds = FXCollections.observableArrayList();
    private final ObservableList<CriteriaShelf.Entry> sets = FXCollections.observableArrayList();
    private List<CriteriaShelf.Entry> shelved = List.of();
    private final RoundBook book;
    private final CriteriaShelf shelf;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final int now;
    private final Checked<Title> title;
    private final Checked<String> year;
    private final Checked<String> name;
    private final Checked<String> key;
    private final Checked<CriteriaShelf.Entry> set;
    private final Checked<String> citation;

    private record Loaded(List<Round> rounds, List<CriteriaShelf.Entry> sets) {
    }

    public RoundsViewModel(RoundBook book, CriteriaShelf shelf, Clock clock, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.shelf = shelf;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        title = new Checked<>("settings.round.title", Title.CITIZEN, chosen -> "");
        year = new Checked<>("settings.round.year", "", text -> text.strip().matches(YEAR) ? "" : messages.get("settings.round.year.wrong"));
        name = new Checked<>("settings.round.name", "", text -> text.isBlank() ? messages.get("settings.round.name.missing")
            : tooLong(text, NAME));
        key = new Checked<>("settings.round.key", "", text -> text.strip().matches(KEY) && text.length() <= 60 ? ""
            : messages.get("settings.round.key.wrong"));
        set = new Checked<>("settings.round.set", null, chosen -> chosen == null ? messages.get("settings.round.set.missing") : "");
        citation = new Checked<>("settings.round.citation", "", text -> tooLong(text, CITATION));
        year.valueProperty().subscribe(this::propose);
        title.valueProperty().subscribe((was, is) -> {
            year.propose(usualYear());
            propose();
            offer();
        });
        now = LocalDate.now(clock).getYear();
        year.renew(usualYear());
    }

    /** The year after the last round of the title; where there is none, that of the newest round. */
    private String usualYear() {
        return String.valueOf(last().map(round -> round.year() + 1).orElse(rounds.isEmpty() ? now : rounds.getFirst().year()));
    }

    private Optional<Round> last() {
        return rounds.stream().filter(round -> round.title() == title.get()).findFirst();
    }

    private void propose() {
        if (year.get().strip().matches(YEAR)) {
            name.propose(PAPER.get("settings.round.usual_name", PAPER.get(titleKey(title.get())), year.get().strip()));
            key.propose(year.get().strip() + "-" + Round.suffix(title.get()));
        }
    }

    private String tooLong(String text, int most) {
        return text.length() <= most ? "" : new Sentences(messages).of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    /** Loads rounds and sets; a new round is proposed the set and the citation of the last one. */
    public void load() {
        runner.run(progress -> new Loaded(book.all(), shelf.all()), loaded -> {
            shelved = loaded.sets();
            rounds.setAll(loaded.rounds());
            offer();
        });
    }

    /** The sets that the title may go by; proposed are the one chosen before, or that of the last round of this title. */
    private void offer() {
        String chosen = set.get() == null ? "" : set.get().set().id();
        Optional<Round> last = last();
        sets.setAll(shelved.stream().filter(entry -> !entry.standing().isRetired() && entry.set().title() == title.get()).toList());
        set.set(Stream.of(chosen, last.map(Round::setId).orElse(""))
            .flatMap(id -> sets.stream().filter(entry -> entry.set().id().equals(id))).findFirst().orElse(null));
        citation.propose(last.map(Round::citation).orElse(""));
    }

    /** Opens the round in the form. Answers the id of the first input that is wrong; then nothing was done. */
    public Optional<String> add() {
        Optional<String> wrong = Stream.of(year, name, key, set, citation).filter(input -> !input.check()).toList().stream()
            .findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            Round round = new Round(0, key.get().strip(), title.get(), Integer.parseInt(year.get().strip()),
                clean(name), clean(citation), set.get().set().id());
            runner.run(progress -> book.add(round), this::added, Progress.NONE, this::refused);
        }
        return wrong;
    }

    private void added(Round round) {
        prompts.tell(messages.get("settings.round.added", round.name()));
        year.renew(String.valueOf(round.year() + 1));
        load();
    }

    /** Corrects the citation of a round that is open; one that is too long is refused with a sentence. */
    public void cite(Round round, String typed) {
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        String wrong = tooLong(text, CITATION);
        if (!wrong.isEmpty()) {
            prompts.tell(wrong);
            return;
        }
        runner.run(progress -> {
            book.cite(round, text);
            return null;
        }, done -> {
            prompts.tell(messages.get("settings.round.cited", round.name()));
            load();
        });
    }

    private void refused(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.ROUND_EXISTS) {
            key.blame(messages.get("settings.round.key.taken"));
        } else {
            prompts.fail(failure);
        }
    }

    private static String clean(Checked<String> input) {
        return Normalizer.normalize(input.get().strip(), Normalizer.Form.NFC);
    }

    /** Name of the set that a round goes by. */
    public String setName(Round round) {
        return shelved.stream().filter(entry -> entry.set().id().equals(round.setId())).findFirst().map(entry -> entry.set().name())
            .orElse(round.setId());
    }

    /** In full, such as "Gia đình học tập". */
    public String titleName(Title of) {
        return messages.get(titleKey(of));
    }

    private static String titleKey(Title of) {
        return "criteria.title." + of.name().toLowerCase(Locale.ROOT);
    }

    /** Newest first. */
    public ObservableList<Round> rounds() {
        return rounds;
    }

    /** The sets that a new round of the title can go by. */
    public ObservableList<CriteriaShelf.Entry> sets() {
        return sets;
    }

    public Checked<Title> title() {
        return title;
    }

    public Checked<String> year() {
        return year;
    }

    public Checked<String> name() {
        return name;
    }

    public Checked<String> key() {
        return key;
    }

    public Checked<CriteriaShelf.Entry> set() {
        return set;
    }

    public Checked<String> citation() {
        return citation;
    }
}
