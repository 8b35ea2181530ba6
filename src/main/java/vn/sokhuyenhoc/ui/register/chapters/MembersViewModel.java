package vn.sokhuyenhoc.ui.register.chapters;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.group.Membership.Terms;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.register.shared.Finder;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;
import vn.sokhuyenhoc.work.ChapterBook;
import vn.sokhuyenhoc.work.Register;

/** The members of a chapter: who joins, what is known of the one chosen, who leaves; each of it can be taken back. */
public final class MembersViewModel {
    private final ChapterBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Runnable changed;
    private final LazyRows<Membership> rows;
    private final Finder<Person> finder;
    private final MembershipForm form;
    private final ReadOnlyObjectWrapper<Membership> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final BooleanProperty leftToo = new SimpleBooleanProperty();
    private Chapter chapter;
    private int query;

    /** @param changed called when members were changed, so that counts are asked for anew */
    MembersViewModel(ChapterBook book, Register register, TaskRunner runner, Prompts prompts, Messages messages, Runnable changed) {
        this.book = book;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.changed = changed;
        this.rows = new LazyRows<>(runner, prompts::fail, book::members);
        this.finder = Finder.people(register, runner);
        this.form = new MembershipForm(book.today(), messages);
        leftToo.subscribe((was, is) -> load(0));
    }

    void show(Chapter wanted) {
        chapter = wanted;
        load(0);
    }

    /** @param membershipId the one to be chosen; 0 for the first */
    private void load(long membershipId) {
        if (chapter == null) {
            return;
        }
        int asked = ++query;
        long chapterId = chapter.id();
        boolean all = leftToo.get();
        runner.run(progress -> book.memberIds(chapterId, all), ids -> {
            if (asked == query) {
                rows.show(ids);
                chosen.set(null);
                wantedRow.set(-1);
                wantedRow.set(ids.length == 0 ? -1 : Math.max(0, rows.positionOf(membershipId)));
            }
        });
    }

    /** Shows what is known of this member; null for none. */
    public void choose(Membership membership) {
        boolean other = membership == null || chosen.get() == null || chosen.get().id() != membership.id() || !chosen.get().equals(membership);
        chosen.set(membership);
        if (other && membership != null) {
            form.fill(membership.terms());
        }
    }

    /** Makes a person a member of the chapter; who is one already is refused with a sentence. */
    public void join(Person person) {
        long chapterId = chapter.id();
        runner.run(progress -> book.join(person.id(), chapterId), id -> {
            prompts.tell(messages.get("chapters.joined", person.name(), chapter.name()));
            load(id);
            changed.run();
        });
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
        }, done -> {
            prompts.tell(messages.get("chapters.member_kept", membership.who().name()));
            load(membership.id());
            changed.run();
        });
        return Optional.empty();
    }

    /** The member chosen leaves today; the day can be corrected, or taken away again, in the form. */
    public void leave() {
        keep(chosen.get().terms().until(book.today()));
    }

    /** Takes out the membership chosen, which was noted by mistake. */
    public void remove() {
        Membership membership = chosen.get();
        runner.run(progress -> {
            book.remove(membership.id());
            return null;
        }, done -> {
            prompts.tell(messages.get("chapters.member_removed", membership.who().name()));
            load(0);
            changed.run();
        });
    }

    public LazyRows<Membership> rows() {
        return rows;
    }

    public Finder<Person> finder() {
        return finder;
    }

    public MembershipForm form() {
        return form;
    }

    public ReadOnlyObjectProperty<Membership> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    /** Also those who have left. */
    public BooleanProperty leftTooProperty() {
        return leftToo;
    }
}
