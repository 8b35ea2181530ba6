package vn.sokhuyenhoc.ui.opening;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.ui.kit.office.OfficeForm;
import vn.sokhuyenhoc.ui.kit.signin.SignInModel;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.copies.Rebuild;

/** What stands in the window before the register is open: at the first start the setting-up, afterwards the password. */
public final class OpeningViewModel {
    /** The pages of the way into the register. */
    public enum Step { WELCOME, NEW, SAMPLE, PASSWORD, RECOVERY, REBUILD }

    private static final Set<Fault> DESTROYED = EnumSet.of(Fault.DATA_DAMAGED, Fault.DATABASE_GONE, Fault.KEYS_DAMAGED,
        Fault.DATA_NEWER);

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Rebuild> plan = new ReadOnlyObjectWrapper<>();
    private final Opening opening;
    private final Prompts prompts;
    private final OfficeForm office;
    private final Checked<String> password;
    private final Checked<String> again;
    private final SignInModel signIn;
    private final RecoveryModel recovery;
    private final LongWork work;
    private char[] typed = {};

    public OpeningViewModel(Opening opening, TaskRunner runner, Prompts prompts, Messages messages) {
        this.opening = opening;
        this.prompts = prompts;
        this.office = new OfficeForm(messages);
        this.work = new LongWork(runner, this::failed);
        password = new Checked<>("opening.password", "", text -> text.length() >= Opening.SHORTEST_PASSWORD ? ""
            : messages.get("opening.password.short", Opening.SHORTEST_PASSWORD));
        again = new Checked<>("opening.again", "", text -> Objects.equals(text, password.get()) ? "" : messages.get("opening.again.differs"));
        signIn = new SignInModel(new SignInModel.Ids("opening.login", "opening.known"), opening.door(), messages);
        recovery = new RecoveryModel(messages);
        step.set(Step.WELCOME);
        if (!opening.isFirstStart()) {
            look();
        }
    }

    /** Looks who may come in; a key file that cannot be read is said. */
    private void look() {
        step.set(Step.PASSWORD);
        try {
            signIn.offer(opening.door().logins(), "");
            recovery.offer(signIn.logins(), signIn.login().get(), opening.door().hasRecovery());
        } catch (FaultException e) {
            prompts.fail(e);
        }
    }

    /** Goes to another page of the first start; while work runs, nothing happens. */
    public void go(Step next) {
        if (!work.runningProperty().get()) {
            step.set(next);
        }
    }

    /** Makes the register of this office. Answers the id of the first input that is wrong; then nothing was begun. */
    public Optional<String> create() {
        Optional<String> wrong = Stream.concat(office.firstWrong().stream(), wrongPassword().stream()).findFirst();
        if (wrong.isEmpty()) {
            Office filled = office.office();
            char[] secret = secret(password);
            start(progress -> {
                opening.create(filled, secret);
                return null;
            });
        }
        return wrong;
    }

    /** Makes the register of the made-up commune. Answers the id of the first input that is wrong; then nothing was begun. */
    public Optional<String> createSample() {
        Optional<String> wrong = wrongPassword();
        if (wrong.isEmpty()) {
            char[] secret = secret(password);
            start(progress -> {
                opening.createSample(secret, progress);
                return null;
            });
        }
        return wrong;
    }

    /** Opens the register that is there. A wrong password is said below the field. */
    public Optional<String> open() {
        Optional<String> wrong = signIn.firstWrong();
        if (wrong.isEmpty()) {
            String login = signIn.login().get();
            char[] secret = signIn.secret();
            typed = secret;
            start(progress -> {
                opening.open(login, secret);
                return null;
            });
        }
        return wrong;
    }

    /** Opens it by the code of the recovery sheet, with a new password. Answers the id of the first input that is wrong. */
    public Optional<String> recover() {
        Optional<String> wrong = recovery.firstWrong();
        if (wrong.isEmpty()) {
            String login = recovery.login().get();
            String code = recovery.code().get();
            char[] secret = secret(recovery.password());
            start(progress -> {
                opening.recover(code, login, secret);
                return null;
            });
        }
        return wrong;
    }

    private Optional<String> wrongPassword() {
        return Stream.of(password, again).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
    }

    private void start(Work<Void> job) {
        work.start(job, nothing -> {
            Stream.of(password, again, signIn.password(), recovery.code(), recovery.password(), recovery.again()).forEach(input -> input.set(""));
            opened.set(true);
        });
    }

    /** Makes the register that does not open again from a copy and the journal. */
    public void rebuild() {
        Rebuild from = plan.get();
        String login = signIn.login().get();
        char[] secret = typed;
        start(progress -> {
            opening.rebuild(from, login, secret);
            return null;
        });
    }

    /** Where the file is destroyed, or a newer program's, and there is a copy, the way out is shown. */
    private void destroyed(FaultException failure) {
        char[] secret = typed;
        boolean newer = failure.fault() == Fault.DATA_NEWER;
        work.start(progress -> newer ? opening.earlier(secret) : opening.rebuildable(secret), found -> {
            prompts.fail(failure);
            found.ifPresent(from -> {
                plan.set(from);
                step.set(Step.REBUILD);
            });
        });
    }

    private void failed(Throwable failure) {
        if (failure instanceof FaultException broken && DESTROYED.contains(broken.fault()) && plan.get() == null && typed.length > 0) {
            destroyed(broken);
            return;
        }
        boolean said = step.get() == Step.RECOVERY ? recovery.failed(failure) : signIn.failed(failure);
        if (!said) {
            prompts.fail(failure);
        }
    }

    private static char[] secret(Checked<String> input) {
        return input.get().toCharArray();
    }

    public ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** From what a register that does not open can be made again; null where that is not asked. */
    public ReadOnlyObjectProperty<Rebuild> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** True from the moment the register is open. */
    public ReadOnlyBooleanProperty openedProperty() {
        return opened.getReadOnlyProperty();
    }

    public LongWork work() {
        return work;
    }

    public OfficeForm office() {
        return office;
    }

    /** The password of a register to be made. */
    public Checked<String> password() {
        return password;
    }

    /** The same once more. */
    public Checked<String> again() {
        return again;
    }

    /** The password of the register that is there. */
    public Checked<String> known() {
        return signIn.password();
    }

    public SignInModel signIn() {
        return signIn;
    }

    public RecoveryModel recovery() {
        return recovery;
    }
}
