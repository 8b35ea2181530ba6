package vn.sokhuyenhoc.ui.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.privacy.RequestBook;

/** Requests about personal data: those that wait with their last days, and a form to take one in. */
public final class PrivacyViewModel {
    private final RequestBook book;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final ObservableList<DataRequest> requests = FXCollections.observableArrayList();
    private final ObjectProperty<DataRequest> chosen = new SimpleObjectProperty<>();
    private final LinkModel link;
    private final Checked<String> name;
    private final Checked<DataRequest.Kind> kind;
    private final Checked<String> day;
    private final Checked<String> by;
    private final Checked<String> outcome;

    public PrivacyViewModel(RequestBook book, LinkModel link, TaskRunner runner, Prompts prompts, Messages messages) {
        this.book = book;
        this.link = link;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        Notes notes = new Notes(messages);
        name = notes.needed("privacy.name", RequestBook.NAME, messages.get("privacy.name.missing"));
        kind = new Checked<>("privacy.kind", DataRequest.Kind.VIEW, one -> one == null ? messages.get("privacy.kind.missing") : "");
        day = notes.day("privacy.day", book.today());
        by = notes.words("privacy.by", RequestBook.NAME);
        outcome = notes.needed("privacy.outcome", RequestBook.OUTCOME, messages.get("privacy.outcome.missing"));
        chosen.subscribe((was, is) -> outcome.renew(""));
    }

    void load() {
        runner.run(progress -> book.all(), requests::setAll);
    }

    LocalDate today() {
        return book.today();
    }

    /** Takes in what the form says. Answers the id of the first input that is wrong; then nothing was kept. */
    Optional<String> add() {
        Optional<String> wrong = List.<Checked<?>>of(name, kind, day, by).stream().filter(input -> !input.check()).toList().stream().findFirst()
            .map(Checked::id);
        if (wrong.isEmpty()) {
            String who = name.get();
            DataRequest.Kind what = kind.get();
            LocalDate received = Notes.dayOf(day).orElseThrow();
            String handled = by.get();
            runner.run(progress -> book.add(who, what, received, handled), _ -> {
                prompts.tell(messages.get("privacy.added", who));
                name.renew("");
                day.renew(Dates.day(book.today()));
                load();
            });
        }
        return wrong;
    }

    /** The request at hand was answered. */
    void answer() {
        DataRequest one = chosen.get();
        if (one != null && one.isOpen() && one.answeredOn() == null) {
            runner.run(progress -> {
                book.answer(one);
                return one;
            }, done -> {
                prompts.tell(messages.get("privacy.answered_now", done.personName()));
                load();
            });
        }
    }

    /** The request at hand is done. Answers the id of the input that is wrong. */
    Optional<String> finish() {
        DataRequest one = chosen.get();
        if (one == null || !one.isOpen()) {
            return Optional.empty();
        }
        if (!outcome.check()) {
            return Optional.of(outcome.id());
        }
        String said = outcome.get();
        runner.run(progress -> {
            book.finish(one, said);
            return one;
        }, done -> {
            prompts.tell(messages.get("privacy.done_now", done.personName()));
            load();
        });
        return Optional.empty();
    }

    LinkModel link() {
        return link;
    }

    ObservableList<DataRequest> requests() {
        return requests;
    }

    ObjectProperty<DataRequest> chosenProperty() {
        return chosen;
    }

    Checked<String> name() {
        return name;
    }

    Checked<DataRequest.Kind> kind() {
        return kind;
    }

    Checked<String> day() {
        return day;
    }

    Checked<String> by() {
        return by;
    }

    Checked<String> outcome() {
        return outcome;
    }
}
