package vn.sokhuyenhoc.ui.archive;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.paper.PaperArchive;
import vn.sokhuyenhoc.work.paper.Printing;

/** The issued papers: found, checked byte for byte, saved and printed again. */
public final class ArchiveViewModel {
    private final ObservableList<ArchivedPaper> papers = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<ArchivedPaper> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper checked = new ReadOnlyStringWrapper("");
    private final PaperArchive archive;
    private final Desk desk;
    private final PaperNames names;
    private final LongWork work;
    private final PrintModel printing;
    private List<ArchivedPaper> all = List.of();
    private int query;

    /** What lies around the screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages) {
    }

    public ArchiveViewModel(PaperArchive archive, Printing printing, Desk desk) {
        this.archive = archive;
        this.desk = desk;
        this.names = new PaperNames(desk.messages());
        this.work = new LongWork(desk.runner(), this::failed);
        this.printing = new PrintModel(printing, desk.runner(), desk.prompts(), desk.messages());
        chosen.subscribe(() -> checked.set(""));
    }

    void load() {
        int mine = ++query;
        desk.runner().run(progress -> archive.all(), found -> {
            if (mine == query) {
                all = found;
                filter();
            }
        });
    }

    /** Shows those in whose words every typed word stands, with or without marks. */
    void filter() {
        List<String> words = List.of(Fold.fold(text.get()).split(" "));
        papers.setAll(all.stream().filter(paper -> {
            String said = Fold.fold(String.join(" ", name(paper), paper.number(), Dates.day(paper.date()), paper.fileName(), paper.madeBy()));
            return words.stream().allMatch(said::contains);
        }).toList());
    }

    /** What kind of paper it is. */
    String name(ArchivedPaper paper) {
        return paper.of().report() == null ? names.name(paper.kind())
            : new SummaryWords(desk.messages()).name(paper.of().report(), paper.of().reportYear());
    }

    /** Compares every byte of the chosen paper with the day it was issued. */
    void check() {
        ArchivedPaper paper = chosen.get();
        if (paper != null) {
            work.start(progress -> archive.content(paper).length, bytes -> {
                if (paper == chosen.get()) {
                    checked.set(desk.messages().get("archive.intact", bytes, paper.sha256()));
                }
            });
        }
    }

    private void failed(Throwable failure) {
        checked.set(new Sentences(desk.messages()).of(failure));
        desk.prompts().fail(failure);
    }

    /** Writes the chosen paper to a file again. */
    void save() {
        ArchivedPaper paper = chosen.get();
        if (paper == null) {
            return;
        }
        int dot = paper.fileName().lastIndexOf('.');
        String ending = dot < 0 ? "pdf" : paper.fileName().substring(dot + 1);
        desk.prompts().saveFile(desk.messages().get("archive.save_title"), paper.fileName(), ending).ifPresent(out -> work.start(progress -> {
            archive.save(paper, out);
            return out;
        }, done -> desk.prompts().tell(desk.messages().get("archive.saved", done.getFileName().toString()))));
    }

    /** Asks on which printer. */
    void askPrinter() {
        if (isPrinted()) {
            printing.ask();
        }
    }

    void print() {
        ArchivedPaper paper = chosen.get();
        Optional.ofNullable(paper).ifPresent(one -> printing.print(progress -> archive.content(one), one.fileName()));
    }

    /** Only pages can be printed from here. */
    boolean isPrinted() {
        return chosen.get() != null && chosen.get().fileName().endsWith(".pdf");
    }

    ObservableList<ArchivedPaper> papers() {
        return papers;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<ArchivedPaper> chosenProperty() {
        return chosen;
    }

    /** What the last check of the chosen paper found; empty before. */
    ReadOnlyStringProperty checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    LongWork work() {
        return work;
    }

    PrintModel printing() {
        return printing;
    }
}
