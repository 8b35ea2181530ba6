package vn.sokhuyenhoc.ui.facts;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.report.AdultAges;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.DueBook;
import vn.sokhuyenhoc.work.report.FactBook.Line;
import vn.sokhuyenhoc.work.report.FactBook;
import vn.sokhuyenhoc.work.report.FactSheet;
import vn.sokhuyenhoc.work.report.TargetBook;

/** Numbers that the office enters for a year, with their day and source; beside them targets and days on which reports are due. */
public final class FactsViewModel {
    private static final int LONGEST_SOURCE = 200;

    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    private final SheetModel sheet = new SheetModel();
    private final Checked<String> asOf;
    private final Checked<String> source;
    private final AgesModel ages;
    private final TargetsModel targets;
    private final DuesModel dues;
    private final Jobs jobs;
    private final Outside outside;
    private int shown;
    private boolean filling;
    private int query;

    /** The work classes used. */
    public record Jobs(FactBook facts, BaseBook bases, FactSheet sheet, TargetBook targets, DueBook dues, Undoing undoing) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
        String word(String key, Object... args) {
            return messages.get(key, args);
        }
    }

    private record Read(List<Integer> years, List<Line> lines, AdultAges ages) {
    }

    public FactsViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        Notes notes = new Notes(outside.messages());
        asOf = notes.day("facts.as_of", today());
        source = notes.words("facts.source", LONGEST_SOURCE);
        ages = new AgesModel(jobs.bases(), outside, this::recount);
        targets = new TargetsModel(jobs.targets(), jobs.undoing(), outside);
        dues = new DuesModel(jobs.dues(), outside);
        year.subscribe((was, is) -> turn(is));
    }

    private LocalDate today() {
        return LocalDate.now(outside.clock());
    }

    private void turn(Integer wanted) {
        if (filling || wanted == null || wanted == shown) {
            return;
        }
        if (mayLeave()) {
            read(wanted);
        } else {
            // The list sets itself once more when it is told within its own change.
            filling = true;
            year.set(shown);
            filling = false;
        }
    }

    private boolean mayLeave() {
        sheet.finish();
        int unsaved = sheet.unsavedProperty().get();
        return unsaved == 0 || outside.prompts().confirm(outside.word("facts.leave_question", unsaved, String.valueOf(shown)),
            outside.word("facts.leave_verb", unsaved));
    }

    /** Reads everything anew; what was typed and not saved stays. */
    void load() {
        if (sheet.unsavedProperty().get() == 0) {
            read(year.get() == null ? today().getYear() : year.get());
        }
        targets.load();
        dues.load();
    }

    /** What was typed and not saved stays; the counts are read anew with it. */
    private void recount() {
        if (sheet.unsavedProperty().get() == 0) {
            read(shown);
        }
    }

    private void read(int wanted) {
        int mine = ++query;
        outside.runner().run(progress -> new Read(jobs.facts().years(), jobs.facts().of(wanted), jobs.bases().adultAges()), read -> {
            if (mine == query) {
                filling = true;
                List<Integer> all = Stream.concat(read.years().stream(), Stream.of(wanted, wanted - 1)).distinct().sorted((a, b) -> b - a).toList();
                if (!years.equals(all)) {
                    years.setAll(all);
                }
                year.set(wanted);
                filling = false;
                if (shown != wanted) {
                    LocalDate end = LocalDate.of(wanted, 12, 31);
                    asOf.renew(Dates.day(end.isAfter(today()) ? today() : end));
                }
                shown = wanted;
                sheet.show(read.lines());
                ages.show(read.ages());
            }
        });
    }

    /** Saves what was typed; answers the id of the input that is wrong, or empty. */
    Optional<String> save() {
        sheet.finish();
        if (!asOf.check() || !source.check()) {
            return Optional.of(asOf.messageProperty().get().isEmpty() ? source.id() : asOf.id());
        }
        if (sheet.goToWrong()) {
            outside.prompts().tell(outside.word("facts.wrong_first"));
            return Optional.empty();
        }
        if (sheet.unsavedProperty().get() == 0) {
            outside.prompts().tell(outside.word("facts.nothing"));
            return Optional.empty();
        }
        int of = shown;
        List<EnteredFact> kept = new ArrayList<>();
        List<EnteredFact> gone = new ArrayList<>();
        sheet.typedRows().forEach(row -> row.typed().forEach((quantity, text) -> sort(row, quantity, text, kept, gone)));
        outside.runner().run(progress -> {
            jobs.bases().enter(kept, gone);
            return jobs.facts().doubts(of);
        }, doubts -> {
            outside.prompts().tell(outside.word("facts.saved", kept.size() + gone.size(), String.valueOf(of))
                + new SheetWords(outside.messages()).doubtful(doubts));
            read(of);
        });
        return Optional.empty();
    }

    private void sort(Row row, Quantity quantity, String text, List<EnteredFact> kept, List<EnteredFact> gone) {
        Long place = row.line().place() == null ? null : row.line().place().id();
        if (text.isEmpty()) {
            gone.add(row.line().entered().get(quantity));
        } else {
            kept.add(new EnteredFact(place, shown, quantity, Row.number(text).orElseThrow(), Notes.dayOf(asOf).orElseThrow(), source.get().strip()));
        }
    }

    /** Throws away what was typed and not saved; answers whether there was anything. */
    boolean discard() {
        if (sheet.cancelTyping()) {
            return true;
        }
        boolean any = sheet.unsavedProperty().get() > 0;
        if (any && mayLeave()) {
            read(shown);
        }
        return any;
    }

    void paste(String text) {
        tell("facts.pasted", sheet.paste(text));
    }

    private void tell(String key, SheetModel.Pasted pasted) {
        outside.prompts().tell(outside.word(key, pasted.taken(), pasted.wrong(), pasted.left()));
    }

    void export() {
        outside.prompts().saveFile(outside.word("facts.export"), outside.word("facts.file", String.valueOf(shown)), "xlsx")
            .ifPresent(out -> outside.runner().run(progress -> jobs.sheet().write(shown, out),
                villages -> outside.prompts().tell(outside.word("facts.exported", villages, out.getFileName().toString()))));
    }

    void bring() {
        outside.prompts().openFile(outside.word("facts.bring"), "xlsx", "xls", "ods", "csv").ifPresent(this::bring);
    }

    private void bring(Path file) {
        int of = shown;
        outside.runner().run(progress -> jobs.sheet().read(of, file), read -> {
            SheetModel.Pasted pasted = sheet.fill(read.cells());
            if (read.unknown().isEmpty()) {
                tell("facts.brought", pasted);
            } else {
                outside.prompts().tell(outside.word("facts.brought_unknown", pasted.taken(), pasted.wrong(), String.join(", ", read.unknown())));
            }
        });
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    SheetModel sheet() {
        return sheet;
    }

    /** Day and source of what is typed now. */
    List<Checked<String>> inputs() {
        return List.of(asOf, source);
    }

    AgesModel ages() {
        return ages;
    }

    TargetsModel targets() {
        return targets;
    }

    DuesModel dues() {
        return dues;
    }
}
