package vn.sokhuyenhoc.ui.opening;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.ui.kit.signin.SignInModel;
import vn.sokhuyenhoc.work.Beginning;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.SampleData;
import vn.sokhuyenhoc.work.copies.Rebuild;

/** What stands in the window before the register is open: at the first start the setting-up, afterwards the password. */
public final class OpeningViewModel {
    /** The pages of the way into the register; from PLACE to BEGIN the four steps to one's own. */
    public enum Step { WELCOME, PLACE, SIGNER, SECRET, BEGIN, DONE, SAMPLE, PASSWORD, RECOVERY, REBUILD }

    private static final Set<Fault> DESTROYED = EnumSet.of(Fault.DATA_DAMAGED, Fault.DATABASE_GONE, Fault.KEYS_DAMAGED,
        Fault.DATA_NEWER);

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Rebuild> plan = new ReadOnlyObjectWrapper<>();
    private final Opening opening;
    private final Opening sample;
    private final Prompts prompts;
    private final SetupModel setup;
    private final SheetModel sheet;
    private final SignInModel signIn;
    private final RecoveryModel recovery;
    private final LongWork work;
    private char[] typed = {};

    public OpeningViewModel(Doors doors, TaskRunner runner, Prompts prompts, Messages messages) {
        this.opening = doors.own();
        this.sample = doors.sample();
        this.prompts = prompts;
        this.setup = new SetupModel(LocalDate.now(doors.clock()).getYear(), messages);
        this.sheet = new SheetModel(doors.sheet(), runner, prompts, messages);
        this.work = new LongWork(runner, this::failed);
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

    /** Goes on from one of the four steps; from the last one by making the register. Answers the id of the first input that is wrong. */
    public Optional<String> next() {
        Step now = step.get();
        Optional<String> wrong = setup.wrong(now);
        if (wrong.isEmpty() && now == Step.BEGIN) {
            create();
        } else if (wrong.isEmpty()) {
            go(Step.values()[now.ordinal() + 1]);
        }
        return wrong;
    }

    /** Goes back one page; what stands in the steps stays. */
    public void back() {
        Step now = step.get();
        go(now == Step.SAMPLE && !opening.isFirstStart() ? Step.PASSWORD
            : now == Step.PLACE || now == Step.SAMPLE ? Step.WELCOME : Step.values()[now.ordinal() - 1]);
    }

    private void create() {
        Beginning beginning = setup.beginning();
        char[] secret = setup.secret();
        work.start(progress -> {
            opening.create(beginning, secret);
            return null;
        }, nothing -> {
            setup.forget();
            step.set(Step.DONE);
        });
    }

    /** Goes into the register that was just made. */
    public void enter() {
        if (step.get() == Step.DONE && !sheet.work().runningProperty().get()) {
            opened.set(true);
        }
    }

    /** Opens the register of the made-up commune, and makes it where it is not there. */
    public void openSample() {
        char[] known = SampleData.PASSWORD.toCharArray();
        start(progress -> {
            if (sample.isFirstStart()) {
                sample.createSample(known, progress);
            } else {
                sample.open(known);
            }
            return null;
        });
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

    private void start(Work<Void> job) {
        work.start(job, nothing -> {
            Stream.of(signIn.password(), recovery.code(), recovery.password(), recovery.again()).forEach(input -> input.set(""));
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

    /** The four steps. */
    public SetupModel setup() {
        return setup;
    }

    /** The recovery sheet of the register just made. */
    public SheetModel sheet() {
        return sheet;
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
