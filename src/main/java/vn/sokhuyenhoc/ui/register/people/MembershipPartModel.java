package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.group.Membership.Terms;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;
import vn.sokhuyenhoc.work.ChapterBook;

/** The memberships of one person: which chapters they are and were in, joining another, leaving, correcting. */
public final class MembershipPartModel {
    private final ChapterBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Runnable changed;
    private final ObservableList<Membership> memberships = FXCollections.observableArrayList();
    private final ObservableList<Chapter> chapters = FXCollections.observableArrayList();
    private final ObjectProperty<Chapter> chapter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Membership> chosen = new ReadOnlyObjectWrapper<>();
    private final MembershipForm form;
    private long personId = -1;
    private int query;

    private record Answer(List<Membership> memberships, List<ChapterLine> chapters) {
    }

    /** @param changed called when the person joined, left or was corrected */
    public MembershipPartModel(ChapterBook book, TaskRunner runner, Prompts prompts, Messages messages, Runnable changed) {
        this.book = book;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.changed = changed;
        this.form = new MembershipForm(book.today(), messages);
    }

    /** Shows the memberships of a person; below 0 of nobody. */
    public void show(long person) {
        personId = person;
        load(0);
    }

    private void load(long membershipId) {
        int asked = ++query;
        long id = personId;
        if (id < 0) {
            memberships.clear();
            choose(null);
            return;
        }
        runner.run(progress -> new Answer(book.ofPerson(id), book.chapters(false)), answer -> {
            if (asked == query) {
                List<Chapter> open = answer.chapters().stream().map(ChapterLine::chapter).toList();
                if (!open.equals(chapters)) {
                    chapters.setAll(open);
                }
                chapter.set(null);
                memberships.setAll(answer.memberships());
                choose(memberships.stream().filter(m -> m.id() == membershipId).findFirst()
                    .orElse(memberships.size() == 1 ? memberships.getFirst() : null));
            }
        });
    }

    /** Shows a membership in the form; null for none. */
    public void choose(Membership membership) {
        chosen.set(membership);
        form.fill(membership == null ? Terms.NONE : membership.terms());
    }

    /** The person joins the chapter chosen; where they are a member already a sentence says so. */
    public void join() {
        Chapter wanted = chapter.get();
        long id = personId;
        if (wanted == null || id < 0) {
            return;
        }
        runner.run(progress -> book.join(id, wanted.id()), membership -> told("membership.joined_chapter", wanted, membership));
    }

    /** Keeps what stands in the form. Answers the id of the input that is wrong; then nothing was done. */
    public Optional<String> keep() {
        return form.read().map(this::keep).orElseGet(form::wrong);
    }

    private Optional<String> keep(Terms terms) {
        Membership membership = chosen.get();
        runner.run(progress -> {
            book.change(membership, terms);
            return null;
        }, done -> told("membership.kept", membership.chapter(), membership.id()));
        return Optional.empty();
    }

    /** The person leaves the chapter today; the day can be corrected or taken away in the form. */
    public void leave() {
        keep(chosen.get().terms().until(book.today()));
    }

    /** Takes out the membership chosen, which was noted by mistake. */
    public void remove() {
        Membership membership = chosen.get();
        runner.run(progress -> {
            book.remove(membership.id());
            return null;
        }, done -> told("membership.removed", membership.chapter(), 0));
    }

    private void told(String sentence, Chapter where, long membershipId) {
        prompts.tell(messages.get(sentence, where.name()));
        load(membershipId);
        changed.run();
    }

    public ObservableList<Membership> memberships() {
        return memberships;
    }

    /** The chapters that are open. */
    public ObservableList<Chapter> chapters() {
        return chapters;
    }

    /** The chapter to be joined. */
    public ObjectProperty<Chapter> chapterProperty() {
        return chapter;
    }

    /** Null for none. */
    public ReadOnlyObjectProperty<Membership> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public MembershipForm form() {
        return form;
    }
}
