package vn.sokhuyenhoc.ui.ownlists;

import java.nio.file.Path;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.ListContent;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.report.ListToday;
import vn.sokhuyenhoc.work.report.OwnListPapers;
import vn.sokhuyenhoc.work.report.OwnLists;

/** The lists that somebody saved, and who is on the one at hand today. */
public final class OwnListsViewModel {
    private static final String KEEP = "keep\n";
    private static final Set<Fault> HINDERING = Set.of(Fault.OWN_LIST_NEWER, Fault.OWN_LIST_NO_ROUND);

    private final Jobs jobs;
    private final Outside outside;
    private final ObservableList<OwnList> lists = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding usable = Bindings.createBooleanBinding(() -> shown.get() != null && shown.get().today() != null, shown);
    private final BooleanProperty signed = new SimpleBooleanProperty(true);
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
     * A list with what it means today.
     *
     * @param today  null where it cannot be used
     * @param hinder why it cannot; empty where it can
     */
    record Shown(OwnList own, ListToday today, long[] ids, String hinder) {
    }

    private record Answer(OwnLists.Opened opened, long[] ids) {
    }

    public OwnListsViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.writing = new LongWork(outside.runner(), outside.prompts()::fail);
        this.naming = new NamingModel(jobs.lists(), outside, this::come);
    }

    /** Begins with the list that was left at hand. */
    public void remember(Memory memory) {
        String kept = memory.recall("ownlists-list");
        wanted = kept.matches("\\d{1,18}") ? Long.parseLong(kept) : 0;
        shown.subscribe((was, is) -> memory.keep("ownlists-list", is == null ? "" : String.valueOf(is.own().id())));
    }

    /** Answers the wish "keep", a line end and the text of a list that is to be saved; any other reads the lists anew. */
    void open(String wish) {
        if (wish.startsWith(KEEP)) {
            String body = wish.substring(KEEP.length());
            outside.runner().run(progress -> jobs.lists().draft(body), naming::keep);
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
            return;
        }
        wanted = list.id();
        outside.runner().run(progress -> {
            OwnLists.Opened opened = jobs.lists().open(list.id());
            return new Answer(opened, opened.today().ids());
        }, answer -> show(mine, new Shown(answer.opened().own(), answer.opened().today(), answer.ids(), "")), Progress.NONE,
            failure -> hindered(mine, list, failure));
    }

    private void show(int asked, Shown answer) {
        if (asked == query) {
            shown.set(answer);
        }
    }

    /** What cannot be used now may be another day, or with another version: it stands there, with the reason. */
    private void hindered(int asked, OwnList list, Throwable failure) {
        if (failure instanceof FaultException known && HINDERING.contains(known.fault())) {
            show(asked, new Shown(list, null, new long[0], new Sentences(outside.messages()).of(failure)));
        } else {
            outside.prompts().fail(failure);
        }
    }

    /** The rows of a list, loaded when looked at. */
    <T> LazyRows<T> rows(Shown of, LazyRows.Loader<T> loader) {
        LazyRows<T> rows = new LazyRows<>(outside.runner(), outside.prompts()::fail, loader);
        rows.show(of.ids());
        return rows;
    }

    /** Goes to where the list at hand was filtered, with its filter, columns and order. */
    void change() {
        if (usable.get()) {
            ListContent content = shown.get().today().content();
            Screen screen = content instanceof ResultsList ? Screen.RESULTS : Screen.REGISTER;
            outside.navigator().go(screen, (screen == Screen.RESULTS ? "results" : "people") + ":list\n" + ListText.write(content));
        }
    }

    /** Whether there is a list at hand that means something today. */
    BooleanBinding usable() {
        return usable;
    }

    void rename() {
        if (shown.get() != null) {
            naming.rename(shown.get().own());
        }
    }

    /** Removes the list at hand, and offers it back; nobody on it is touched. */
    void remove() {
        if (shown.get() == null) {
            return;
        }
        long id = shown.get().own().id();
        Messages messages = outside.messages();
        outside.runner().run(progress -> jobs.lists().remove(id), gone -> {
            outside.prompts().tell(messages.get("ownlists.removed", gone.name()), () -> putBack(gone));
            come(0);
        });
    }

    private void putBack(OwnList gone) {
        outside.runner().run(progress -> jobs.lists().putBack(gone), again -> {
            outside.prompts().tell(outside.messages().get("ownlists.back", again.name()));
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
        if (!usable.get()) {
            return;
        }
        OwnListPapers.Wanted now = asWanted();
        Messages messages = outside.messages();
        outside.prompts().saveFile(messages.get("ownlists.save_title"), fileName(now.opened().own().name()) + "." + ending, ending)
            .ifPresent(file -> writing.start(progress -> writer.write(now, file, progress),
                count -> outside.prompts().tell(messages.get("ownlists.written", now.opened().today().counted(count, messages),
                    file.getFileName().toString()))));
    }

    /** Without what no file may be called. */
    private static String fileName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|]", " ").strip();
    }

    OwnListPapers.Wanted asWanted() {
        return new OwnListPapers.Wanted(new OwnLists.Opened(shown.get().own(), shown.get().today()), signed.get());
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

    LongWork writing() {
        return writing;
    }

    NamingModel naming() {
        return naming;
    }
}
