package vn.sokhuyenhoc.ui.kit.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.access.Door;

/** Who comes in and the password typed; after too many wrong ones, how long to wait. */
public final class SignInModel {
    private final ObservableList<String> logins = FXCollections.observableArrayList();
    private final Checked<String> login;
    private final Checked<String> password;
    private final Door door;
    private final Messages messages;
    private boolean waiting;

    /** What the two inputs are called. */
    public record Ids(String login, String password) {
    }

    public SignInModel(Ids ids, Door door, Messages messages) {
        this.door = door;
        this.messages = messages;
        login = new Checked<>(ids.login(), null, chosen -> chosen == null ? messages.get("kit.signin.who_missing") : "");
        password = new Checked<>(ids.password(), "", text -> text.isEmpty() ? messages.get("kit.signin.missing") : "");
        login.valueProperty().subscribe(() -> waiting = false);
    }

    /** Offers these, the proposed one first in line to come in; where there is no such one, the first. */
    public void offer(List<String> there, String proposed) {
        logins.setAll(there);
        login.set(there.contains(proposed) ? proposed : there.isEmpty() ? null : there.getFirst());
        password.set("");
    }

    /** Whoever came in last is first in line again; a name that is no longer there changes nothing. */
    public void propose(String last) {
        if (logins.contains(last)) {
            login.set(last);
        }
    }

    /** Whether there is anybody to choose. */
    public boolean isChoice() {
        return logins.size() > 1;
    }

    /** Id of the first input that is wrong. */
    public Optional<String> firstWrong() {
        return Stream.of(login, password).filter(input -> !input.check()).map(Checked::id).findFirst();
    }

    /** Takes a failure to come in that is said beside the password; answers whether it was one. */
    public boolean failed(Throwable failure) {
        Fault fault = failure instanceof FaultException known ? known.fault() : null;
        if (fault == Fault.WRONG_PASSWORD) {
            password.blame(messages.get("kit.signin.wrong"));
        } else if (fault == Fault.TOO_MANY_TRIES) {
            waiting = true;
            tick();
        }
        return fault == Fault.WRONG_PASSWORD || fault == Fault.TOO_MANY_TRIES;
    }

    /** Says below the password what went wrong. */
    public void blame(String sentence) {
        password.blame(sentence);
    }

    /** Says how long there is still to wait; called each second while the page is shown. */
    public void tick() {
        if (!waiting) {
            return;
        }
        long left = login.get() == null ? 0 : door.wait(login.get()).plusMillis(999).toSeconds();
        waiting = left > 0;
        password.blame(waiting ? messages.get("kit.signin.wait", left) : "");
    }

    public ObservableList<String> logins() {
        return logins;
    }

    public Checked<String> login() {
        return login;
    }

    public Checked<String> password() {
        return password;
    }

    public char[] secret() {
        return password.get().toCharArray();
    }
}
