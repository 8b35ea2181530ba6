package vn.sokhuyenhoc.ui.register.chapters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.group.MemberCounts;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.Register;

/** The chapters with their counts, and the one chosen. The first line is the association of the commune itself, which has officers only. */
public final class ChaptersViewModel {
    private final ObservableList<ChapterLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<MemberCounts> counts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ChapterLine> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty closedToo = new SimpleBooleanProperty();
    private final ChapterBook book;
    private final Register register;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ChapterLine committee;
    private final ChapterForm form;
    private final MembersViewModel members;
    private final OfficersViewModel officers;
    private int query;

    private record Answer(List<ChapterLine> lines, MemberCounts counts, List<Place> places) {
    }

    public ChaptersViewModel(ChapterBook book, Register register, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.register = register;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.committee = new ChapterLine(Chapter.of(0, messages.get("chapters.committee"), null, null), 0, "");
        this.form = new ChapterForm(book.today(), messages);
        this.members = new MembersViewModel(book, register, runner, prompts, messages, this::load);
        this.officers = new OfficersViewModel(book, register, runner, prompts, messages, this::load);
        closedToo.subscribe((was, is) -> load());
    }

    /** Begins as it was left: with the closed ones or without. */
    public void remember(Memory memory) {
        memory.follow("chapters-closed", closedToo);
    }

    /** Asks the register anew; what was chosen stays chosen. */
    public void load() {
        int asked = ++query;
        boolean all = closedToo.get();
        runner.run(progress -> new Answer(book.chapters(all), book.counts(), register.places()), answer -> {
            if (asked == query) {
                show(answer);
            }
        });
    }

    private void show(Answer answer) {
        ChapterLine before = chosen.get();
        counts.set(answer.counts());
        form.offer(answer.places());
        lines.setAll(Stream.concat(Stream.of(committee), answer.lines().stream()).toList());
        if (before == null || before.chapter().kind() != null && before.chapter().id() == 0) {
            // Nothing was chosen yet, or a new chapter is being written.
            wanted(before == null ? Math.min(1, lines.size() - 1) : -1);
        } else {
            wanted(rowOf(before.chapter().id()));
        }
    }

    private int rowOf(long id) {
        return IntStream.range(0, lines.size()).filter(row -> lines.get(row).chapter().id() == id).findFirst().orElse(0);
    }

    private void wanted(int row) {
        wantedRow.set(-1);
        wantedRow.set(row);
    }

    /** Shows the chapter of this row. */
    public void choose(int row) {
        ChapterLine line = lines.get(row);
        boolean other = chosen.get() == null || chosen.get().chapter().id() != line.chapter().id() || isNew();
        chosen.set(line);
        if (other) {
            form.fill(line.chapter());
            officers.show(line == committee ? null : line.chapter().id());
            if (line != committee) {
                members.show(line.chapter());
            }
        }
    }

    /** Starts a new chapter. */
    public void startNew() {
        Chapter fresh = Chapter.of(0, "", ChapterKind.VILLAGE, null);
        chosen.set(new ChapterLine(fresh, 0, ""));
        form.fill(fresh);
        wanted(-1);
    }

    /** Thinks better of a new chapter. */
    public void leaveNew() {
        if (isNew()) {
            chosen.set(null);
            load();
        }
    }

    public boolean isNew() {
        return chosen.get() != null && chosen.get().chapter().id() == 0 && chosen.get() != committee;
    }

    public boolean isCommittee() {
        return chosen.get() == committee;
    }

    /** Keeps the chapter as it stands in the form. Answers the id of the input that is wrong; then nothing was done. */
    public Optional<String> keep() {
        Optional<String> wrong = Stream.of(form.name(), form.founded()).filter(input -> !input.check()).findFirst().map(Checked::id);
        if (wrong.isPresent()) {
            return wrong;
        }
        Chapter wanted = form.chapter(chosen.get().chapter().id());
        runner.run(progress -> book.keep(wanted), id -> {
            prompts.tell(messages.get("chapters.kept", wanted.name()));
            chosen.set(new ChapterLine(Chapter.of(id, wanted.name(), wanted.kind(), wanted.placeId()).founded(wanted.foundedOn()), 0, ""));
            members.show(chosen.get().chapter());
            officers.show(id);
            load();
        }, Progress.NONE, this::refused);
        return Optional.empty();
    }

    private void refused(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.NAME_TAKEN) {
            form.name().blame(messages.get("chapters.name.taken"));
        } else {
            prompts.fail(failure);
        }
    }

    /** Ends the chapter on the day in its input, once the clerk has agreed. Answers the id of the input where that is wrong. */
    public Optional<String> close() {
        if (!form.closing().check()) {
            return Optional.of(form.closing().id());
        }
        ChapterLine line = chosen.get();
        LocalDate day = PaperDate.day(form.closing().get()).orElseThrow();
        if (prompts.confirm(messages.get("chapters.close.ask", line.chapter().name(), Dates.day(day), line.members()),
            messages.get("chapters.close"))) {
            runner.run(progress -> {
                book.close(line.chapter().id(), day);
                return null;
            }, done -> {
                prompts.tell(messages.get("chapters.closed", line.chapter().name(), Dates.day(day)));
                chosen.set(null);
                load();
            });
        }
        return Optional.empty();
    }

    public ObservableList<ChapterLine> lines() {
        return lines;
    }

    /** Null until the first answer. */
    public ReadOnlyObjectProperty<MemberCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ChapterLine> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The row to bring into sight; -1 for none. */
    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    public BooleanProperty closedTooProperty() {
        return closedToo;
    }

    public ChapterForm form() {
        return form;
    }

    public MembersViewModel members() {
        return members;
    }

    public OfficersViewModel officers() {
        return officers;
    }
}
