package vn.sokhuyenhoc.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.signin.SignInModel;
import vn.sokhuyenhoc.work.access.SignIn;

/** Whether the window is locked, and how it opens again: with one's own password as it was, with another's anew. */
public final class LockViewModel {
    /** Minutes after which the window locks itself where nothing else was chosen. */
    public static final int USUAL_MINUTES = 15;

    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final IntegerProperty minutes = new SimpleIntegerProperty(USUAL_MINUTES);
    private final SignIn signIn;
    private final SignInModel who;
    private final LongWork work;
    private final Sentences sentences;
    private final Clock clock;
    private final Consumer<Boolean> opened;
    private Instant touched;

    /** What lies around it. */
    public record Outside(TaskRunner runner, Messages messages, Clock clock) {
    }

    /** @param opened told that the window opens again, and whether for the same account */
    public LockViewModel(SignIn signIn, Outside outside, Consumer<Boolean> opened) {
        this.signIn = signIn;
        this.who = new SignInModel(new SignInModel.Ids("lock.login", "lock.known"), signIn.door(), outside.messages());
        this.sentences = new Sentences(outside.messages());
        this.clock = outside.clock();
        this.opened = opened;
        this.work = new LongWork(outside.runner(), this::failed);
        this.touched = clock.instant();
    }

    /** A key or the mouse was used. */
    public void touch() {
        touched = clock.instant();
    }

    /** Looks whether nobody has been here for too long; also a computer that slept wakes up locked. */
    public void look() {
        if (minutes.get() > 0 && Duration.between(touched, clock.instant()).compareTo(Duration.ofMinutes(minutes.get())) >= 0) {
            lock();
        }
    }

    public void lock() {
        if (!locked.get()) {
            who.offer(signIn.logins(), signIn.own().login());
            locked.set(true);
        }
    }

    /** Tries the password. Answers the id of the first input that is wrong; then nothing was begun. */
    public Optional<String> unlock() {
        Optional<String> wrong = who.firstWrong();
        if (wrong.isEmpty()) {
            String login = who.login().get();
            char[] secret = who.secret();
            work.start(progress -> signIn.again(login, secret), same -> {
                who.password().set("");
                touch();
                locked.set(false);
                opened.accept(same);
            });
        }
        return wrong;
    }

    private void failed(Throwable failure) {
        if (!who.failed(failure)) {
            who.blame(sentences.withCode(failure));
        }
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Minutes without key or mouse; 0 for never. */
    public IntegerProperty minutesProperty() {
        return minutes;
    }

    SignInModel who() {
        return who;
    }

    LongWork work() {
        return work;
    }
}
