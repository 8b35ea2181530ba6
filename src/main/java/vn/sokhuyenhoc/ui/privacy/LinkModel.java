package vn.sokhuyenhoc.ui.privacy;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.privacy.RequestBook;

/** Finds whose row of the register a request is about, keeps it, and leads to where the request is done. */
public final class LinkModel {
    private final RequestBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Navigator navigator;
    private final Checked<String> sought;
    private final ObservableList<Person> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Person> person = new ReadOnlyObjectWrapper<>();
    private DataRequest request;

    public LinkModel(RequestBook book, TaskRunner runner, Prompts prompts, Messages messages, Navigator navigator) {
        this.book = book;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.navigator = navigator;
        this.sought = new Notes(messages).words("privacy.sought", RequestBook.NAME);
    }

    void about(DataRequest now) {
        request = now;
        found.clear();
        person.set(null);
        if (now != null) {
            sought.renew(now.personName());
            runner.run(progress -> book.person(now), is -> {
                if (request == now) {
                    person.set(is.orElse(null));
                }
            });
        }
    }

    void find() {
        DataRequest of = request;
        String text = sought.get();
        runner.run(progress -> book.find(text), people -> {
            if (request == of) {
                found.setAll(people);
                if (people.isEmpty()) {
                    prompts.tell(messages.get("privacy.not_found"));
                }
            }
        });
    }

    /** The request is about this person. */
    void link(Person chosen) {
        DataRequest of = request;
        runner.run(progress -> book.link(of, chosen), now -> {
            if (request == of) {
                request = now;
                person.set(chosen);
            }
        });
    }

    /** What is done for the person, by what was asked for. */
    String way() {
        return request == null ? "" : messages.get("privacy.way." + request.kind().name().toLowerCase(Locale.ROOT));
    }

    void open() {
        Person to = person.get();
        if (to != null && request.kind() == DataRequest.Kind.CORRECT) {
            navigator.go(Screen.REGISTER, "people:person:" + to.id());
        } else if (to != null) {
            navigator.go(Screen.SAFETY, "consents:person:" + to.id() + ":" + request.id());
        }
    }

    Checked<String> sought() {
        return sought;
    }

    ObservableList<Person> found() {
        return found;
    }

    ReadOnlyObjectProperty<Person> personProperty() {
        return person.getReadOnlyProperty();
    }
}
