package vn.sokhuyenhoc.ui.opening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.Opening;

/** What is typed from the recovery sheet, for whom, and the new password. */
public final class RecoveryModel {
    private final ObservableList<String> logins = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper offered = new ReadOnlyBooleanWrapper();
    private final Checked<String> login;
    private final Checked<String> code;
    private final Checked<String> password;
    private final Checked<String> again;
    private final Sentences sentences;

    RecoveryModel(Messages messages) {
        this.sentences = new Sentences(messages);
        login = new Checked<>("opening.recovery.login", null, chosen -> chosen == null ? messages.get("kit.signin.who_missing") : "");
        code = new Checked<>("opening.recovery.code", "", this::complaint);
        password = new Checked<>("opening.recovery.password", "", text -> text.length() >= Opening.SHORTEST_PASSWORD ? ""
            : messages.get("opening.password.short", Opening.SHORTEST_PASSWORD));
        again = new Checked<>("opening.recovery.again", "", text -> Objects.equals(text, password.get()) ? ""
            : messages.get("opening.again.differs"));
    }

    private String complaint(String typed) {
        int wrong = RecoveryCode.firstWrong(typed);
        return wrong == 0 ? "" : sentences.of(new FaultException(Fault.RECOVERY_TYPED, wrong));
    }

    /** @param there whether the register has a recovery sheet */
    void offer(List<String> accounts, String proposed, boolean there) {
        logins.setAll(accounts);
        login.set(proposed);
        offered.set(there);
    }

    Optional<String> firstWrong() {
        return Stream.of(login, code, password, again).filter(input -> !input.check()).map(Checked::id).findFirst();
    }

    /** Takes a failure that is said beside the code; answers whether it was one. */
    boolean failed(Throwable failure) {
        boolean mine = failure instanceof FaultException known && (known.fault() == Fault.RECOVERY_STALE || known.fault() == Fault.TOO_MANY_TRIES);
        if (mine) {
            code.blame(sentences.of(failure));
        }
        return mine;
    }

    ReadOnlyBooleanProperty offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    ObservableList<String> logins() {
        return logins;
    }

    public Checked<String> login() {
        return login;
    }

    public Checked<String> code() {
        return code;
    }

    public Checked<String> password() {
        return password;
    }

    public Checked<String> again() {
        return again;
    }
}
