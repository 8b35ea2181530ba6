package vn.sokhuyenhoc.ui.ownlists;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.OwnListWords;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.report.OwnListPapers;
import vn.sokhuyenhoc.work.report.OwnLists;

/** The lists that somebody saved, and who is on the one at hand today. */
public final class OwnListsViewModel {
    private static final String KEEP = "keep\n";

    private final Jobs jobs;
    private final Outside outside;
    private final OwnListWords words;
    private final ObservableList<OwnList> lists = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty signed = new SimpleBooleanProperty(true);
    private final LazyRows<PersonLine> rows;
    private final LongWork writing;
    private final NamingModel naming;
    private long wanted;
    private int query;

    /** The work classes used. */
    public record Jobs(OwnLists lists, OwnListPapers papers) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Navigator navigator, Messages messages) {
    }

    /**
     * A list with those who are on it today.
     *
     * @param people what narrows it, in words
     */
    record Shown(OwnLists.Opened opened, String people, int count) {
    }

    private record Answer(OwnLists.Opened opened, long[] ids) {
    }

    public OwnListsViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.words = new OwnListWords(outside.messages());
        this.rows = new LazyRows<>(outside.runner(), outside.prompts()::fail, jobs.lists()::lines);
        this.writing = new LongWork(outside.runner(), outside.prompts()::fail);
        this.naming = new NamingModel(jobs.lists(), outside, this::come);
    }

    /** Begins with the list that was left at hand. */
    public void remember(Memory memory) {
        String kept = memory.recall("ownlists-list");
        wanted = kept.matches("\\d{1,18}") ? Long.parseLong(kept) : 0;
        shown.subscribe((was, is) -> memory.keep("ownlists-list", is == null ? "" : String.valueOf(is.opened().own().id())));
    }

    /** Answers the wish "keep", a line end and the text of a list that is to be saved; any other reads the lists anew. */
    void open(String wish) {
        if (wish.startsWith(KEEP)) {
            String body = wish.substring(KEEP.length());
            outside.runner().run(progress -> jobs.lists().draft(body), draft -> naming.keep(draft, words.people(draft.list())));
        }
        load();
    }

    void load() {
        outside.runner().run(progress -> jobs.lists().all(), all -> {
            lists.setAll(all);
            OwnList now = all.stream().filter(list -> list.id() == wanted).findFirst().orElse(all.isEmpty() ? null : all.getFirst());
            wanted = 0;
            choose(now);
        });
    }

    /** Reads the lists anew, with this one at hand. */
    private void come(long id) {
        wanted = id;
        load();
    }

    /** Shows who is on a list; null for none. */
    void choose(OwnList list) {
        int mine = ++query;
        if (list == null) {
            shown.set(null);
            rows.show();
            return;
        }
        wanted = list.id();
        outside.runner().run(progress -> {
            OwnLists.Opened opened = jobs.lists().open(list.id());
            return new Answer(opened, jobs.lists().ids(opened.list()));
        }, answer -> {
            if (mine == query) {
                shown.set(new Shown(answer.opened(), words.people(answer.opened().list()), answer.ids().length));
                rows.show(answer.ids());
            }
        });
    }

    /** Goes to the list of people with the filter, the columns and the order of the list at hand. */
    void change() {
        if (shown.get() != null) {
            outside.navigator().go(Screen.REGISTER, "people:list\n" + ListText.write(shown.get().opened().list()));
        }
    }

    void rename() {
        if (shown.get() != null) {
            naming.rename(shown.get().opened().own());
        }
    }

    /** Removes the list at hand, and offers it back; nobody on it is touched. */
    void remove() {
        if (shown.get() == null) {
            return;
        }
        OwnList own = shown.get().opened().own();
        Messages messages = outside.messages();
        PeopleList people = shown.get().opened().list();
        outside.runner().run(progress -> jobs.lists().remove(own.id()), gone -> {
            outside.prompts().tell(messages.get("ownlists.removed", gone.name()), () -> putBack(gone.name(), people));
            come(0);
        });
    }

    private void putBack(String name, PeopleList people) {
        outside.runner().run(progress -> jobs.lists().add(name, people), again -> {
            outside.prompts().tell(outside.messages().get("ownlists.back", name));
            come(again.id());
        });
    }

    void excel() {
        write("xlsx", jobs.papers()::excel);
    }

    void pdf() {
        write("pdf", jobs.papers()::pdf);
    }

    void word() {
        write("docx", jobs.papers()::word);
    }

    /** Writes a list as a file. */
    private interface Writer {
        int write(OwnListPapers.Wanted wanted, Path out, Progress progress);
    }

    private void write(String ending, Writer writer) {
        if (shown.get() == null) {
            return;
        }
        OwnListPapers.Wanted now = asWanted();
        Messages messages = outside.messages();
        outside.prompts().saveFile(messages.get("ownlists.save_title"), fileName(now.opened().own().name()) + "." + ending, ending)
            .ifPresent(file -> writing.start(progress -> writer.write(now, file, progress),
                count -> outside.prompts().tell(messages.get("ownlists.written", count, file.getFileName().toString()))));
    }

    /** Without what no file may be called. */
    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    }

    OwnListPapers.Wanted asWanted() {
        return new OwnListPapers.Wanted(shown.get().opened(), signed.get());
    }

    /** The list at hand, to be printed. */
    byte[] page(OwnListPapers.Wanted now, Progress progress) {
        return jobs.papers().pdf(now, progress);
    }

    ObservableList<OwnList> lists() {
        return lists;
    }

    /** Null where there is no list. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether a printed list has room for signatures. */
    BooleanProperty signedProperty() {
        return signed;
    }

    LazyRows<PersonLine> rows() {
        return rows;
    }

    LongWork writing() {
        return writing;
    }

    NamingModel naming() {
        return naming;
    }

    List<String> left() {
        return shown.get() == null ? List.of() : shown.get().opened().left();
    }
}
