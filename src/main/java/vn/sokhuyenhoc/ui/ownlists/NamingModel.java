package vn.sokhuyenhoc.ui.ownlists;

import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.OwnList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.work.report.ListToday;
import vn.sokhuyenhoc.work.report.OwnLists;

/** Asks for the name of a list that is to be saved or renamed; a list that is to be saved may also take the place of another. */
final class NamingModel {
    private final OwnLists lists;
    private final OwnListsViewModel.Outside outside;
    private final Sentences sentences;
    private final LongConsumer done;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * What is asked.
     *
     * @param draft to be saved; null where a list is renamed
     * @param own   the list that is renamed; null where one is saved
     */
    record Asked(ListToday draft, OwnList own) {
        boolean isRenaming() {
            return own != null;
        }
    }

    /** @param done told the list that was written */
    NamingModel(OwnLists lists, OwnListsViewModel.Outside outside, LongConsumer done) {
        this.lists = lists;
        this.outside = outside;
        this.sentences = new Sentences(outside.messages());
        this.done = done;
        name.subscribe((was, is) -> message.set(""));
    }

    void keep(ListToday draft) {
        name.set("");
        message.set("");
        asked.set(new Asked(draft, null));
    }

    void rename(OwnList own) {
        name.set(own.name());
        message.set("");
        asked.set(new Asked(null, own));
    }

    /** Saves under the name typed, or renames. */
    void save() {
        Asked now = asked.get();
        String typed = name.get();
        if (now == null) {
            return;
        }
        if (now.isRenaming()) {
            write(progress -> lists.rename(now.own().id(), typed), "ownlists.renamed");
        } else {
            write(progress -> lists.add(typed, now.draft().content()), "ownlists.kept");
        }
    }

    /** Puts the draft in the place of what a list holds now. */
    void replace(OwnList own) {
        Asked now = asked.get();
        if (now != null && !now.isRenaming() && own != null) {
            write(progress -> lists.replace(own.id(), now.draft().content()), "ownlists.replaced");
        }
    }

    private void write(Work<OwnList> work, String told) {
        Messages messages = outside.messages();
        outside.runner().run(work, written -> {
            leave();
            outside.prompts().tell(messages.get(told, written.name()));
            done.accept(written.id());
        }, Progress.NONE, this::failed);
    }

    /** What is wrong with the name stands beside it. */
    private void failed(Throwable failure) {
        if (failure instanceof FaultException known && (known.fault() == Fault.OWN_LIST_NAME || known.fault() == Fault.OWN_LIST_TAKEN)) {
            message.set(sentences.of(known));
        } else {
            outside.prompts().fail(failure);
        }
    }

    void leave() {
        asked.set(null);
    }

    /** Null while nothing is asked. */
    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    StringProperty nameProperty() {
        return name;
    }

    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
