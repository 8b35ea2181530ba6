package vn.sokhuyenhoc.ui.cross;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Member;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.CrossWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.report.CrossBook;
import vn.sokhuyenhoc.work.report.CrossPapers;

/** A table of counts by two dimensions, and who is in the cell that was opened. */
public final class CrossViewModel {
    private final Jobs jobs;
    private final Outside outside;
    private final CrossWords words;
    private final Choices choices;
    private final Choices.Choice<Share> share = new Choices.Choice<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Opened> opened = new ReadOnlyObjectWrapper<>();
    private final LazyRows<Member> members;
    private final FilesModel files;
    private int query;

    /** The work classes used. */
    public record Jobs(CrossBook book, CrossPapers papers) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages) {
    }

    /**
     * A table with its share.
     *
     * @param notes below it
     * @param lines of the form; 0 where not one round is counted
     */
    record Shown(CrossTable table, Share share, List<String> notes, int lines) {
        CrossPapers.Seen seen() {
            return new CrossPapers.Seen(table, share);
        }
    }

    /** A cell that was opened. */
    record Opened(CrossQuestion question, Spot spot, String heading, int count) {
    }

    private record Known(List<Round> rounds, List<Place> places) {
    }

    public CrossViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.words = new CrossWords(outside.messages());
        this.choices = new Choices(outside.messages(), this::count);
        this.files = new FilesModel(jobs.papers(), outside);
        this.members = new LazyRows<>(outside.runner(), outside.prompts()::fail,
            ids -> jobs.book().lines(opened.get().question().scope(), ids));
        share.chosen.subscribe((was, is) -> share(is));
    }

    /** Begins with the table that was left: what is counted, by what, of whom. */
    public void remember(Memory memory) {
        choices.remember(memory);
    }

    /** Reads anew what there is to count; the choice stays. */
    void load() {
        CrossBook book = jobs.book();
        outside.runner().run(progress -> new Known(book.rounds(), book.places()), known -> {
            choices.offer(known.rounds(), known.places());
            count();
        });
    }

    /** Asks for the table; an answer that a later question has overtaken is dropped. */
    private void count() {
        CrossQuestion question = choices.question();
        if (question == null) {
            return;
        }
        int mine = ++query;
        CrossBook book = jobs.book();
        Share wanted = share.value();
        outside.runner().run(progress -> counted(book, question, wanted), answer -> {
            if (mine == query) {
                show(answer);
            }
        });
    }

    private Shown counted(CrossBook book, CrossQuestion question, Share wanted) {
        CrossTable table = book.count(question);
        Share share = table.shares().contains(wanted) ? wanted : Share.NONE;
        int lines = question.scope().source() == CrossScope.Source.ROUND ? book.set(question.scope().round()).indicators().size() : 0;
        return new Shown(table, share, jobs.papers().notes(new CrossPapers.Seen(table, share)), lines);
    }

    private void show(Shown answer) {
        close();
        choices.lines(answer.lines());
        shown.set(answer);
        share.offer(answer.table().shares().stream().map(one -> new Pick<>(one, words.share(one))).toList());
        share.choose(answer.share());
    }

    /** The same table with another share needs no new count. */
    private void share(Pick<Share> is) {
        Shown now = shown.get();
        if (is != null && now != null && now.share() != is.value() && now.table().shares().contains(is.value())) {
            CrossTable table = now.table();
            outside.runner().run(progress -> jobs.papers().notes(new CrossPapers.Seen(table, is.value())), notes -> {
                if (shown.get() != null && shown.get().table() == table) {
                    shown.set(new Shown(table, is.value(), notes, now.lines()));
                }
            });
        }
    }

    /** Rows become columns. */
    void swap() {
        choices.swap();
    }

    /** What to do first where nothing is counted; empty where something is. */
    String hint() {
        if (shown.get() == null || !shown.get().table().isEmpty()) {
            return "";
        }
        CrossScope scope = shown.get().table().question().scope();
        Messages messages = outside.messages();
        if (!scope.only().equals(CrossScope.Only.ANY)) {
            return messages.get("cross.empty.only");
        }
        return scope.isPeople() ? messages.get("cross.empty.people") : messages.get("cross.empty.round");
    }

    /** Lists who is in a cell; of an empty one nothing happens. */
    void open(Spot spot) {
        Shown now = shown.get();
        if (now == null || now.table().at(spot).count() == 0) {
            return;
        }
        CrossQuestion question = now.table().question();
        outside.runner().run(progress -> jobs.book().members(question, spot), ids -> {
            if (shown.get() != null && shown.get().table() == now.table()) {
                opened.set(new Opened(question, spot, heading(now.table(), spot), ids.length));
                members.show(ids);
            }
        });
    }

    private String heading(CrossTable table, Spot spot) {
        List<String> parts = new ArrayList<>();
        table.allRows().stream().filter(value -> value.code().equals(spot.row()))
            .forEach(value -> parts.add(words.value(table.question().rows(), value)));
        table.allColumns().stream().filter(value -> value.code().equals(spot.column()))
            .forEach(value -> parts.add(words.value(table.question().columns(), value)));
        return String.join(" × ", parts);
    }

    /** Back to the table. */
    void close() {
        if (opened.get() != null) {
            members.show();
            opened.set(null);
        }
    }

    /** Writes the table, or the list of the cell that is open, as a sheet. */
    void excel() {
        if (opened.get() == null) {
            printed().ifPresent(files::excel);
        } else {
            files.members(opened.get());
        }
    }

    void pdf() {
        printed().ifPresent(files::pdf);
    }

    /** Writes a row for each of those counted, to make a pivot table of. */
    void data() {
        printed().map(seen -> seen.table().question().scope()).ifPresent(files::data);
    }

    /** The table as it is shown, to be printed. */
    Optional<CrossPapers.Seen> printed() {
        return Optional.ofNullable(shown.get()).filter(now -> !now.table().isEmpty()).map(Shown::seen);
    }

    byte[] page(CrossPapers.Seen seen) {
        return jobs.papers().pdf(seen);
    }

    Choices choices() {
        return choices;
    }

    Choices.Choice<Share> shares() {
        return share;
    }

    ObjectProperty<Pick<Share>> shareProperty() {
        return share.chosen;
    }

    /** Null until the first answer. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Null while the table is shown. */
    ReadOnlyObjectProperty<Opened> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    LazyRows<Member> members() {
        return members;
    }

    LongWork writing() {
        return files.work();
    }

    static boolean isSum(Value value) {
        return value.code().equals(Spot.SUM);
    }
}
