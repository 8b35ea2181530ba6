package vn.sokhuyenhoc.ui.accounts;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.access.AccountBook;

/** One's own password. */
public final class OwnModel {
    private final AccountBook book;
    private final Prompts prompts;
    private final Messages messages;
    private final LongWork work;
    private final Checked<String> old;
    private final Checked<String> password;
    private final Checked<String> again;

    public OwnModel(AccountBook book, AccountsViewModel.Outside outside) {
        this.book = book;
        this.prompts = outside.prompts();
        this.messages = outside.messages();
        this.work = new LongWork(outside.runner(), this::failed);
        old = new Checked<>("accounts.own.old", "", text -> text.isEmpty() ? messages.get("kit.signin.missing") : "");
        password = new Checked<>("accounts.own.password", "", text -> text.length() >= Opening.SHORTEST_PASSWORD ? ""
            : messages.get("opening.password.short", Opening.SHORTEST_PASSWORD));
        again = new Checked<>("accounts.own.again", "", text -> Objects.equals(text, password.get()) ? "" : messages.get("opening.again.differs"));
    }

    public Account own() {
        return book.own();
    }

    /** Changes it. Answers the id of the first input that is wrong; then nothing was begun. */
    public Optional<String> change() {
        Optional<String> wrong = Stream.of(old, password, again).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            char[] before = old.get().toCharArray();
            char[] after = password.get().toCharArray();
            work.start(progress -> {
                book.changeOwn(before, after);
                return after;
            }, done -> {
                Stream.of(old, password, again).forEach(input -> input.set(""));
                prompts.tell(messages.get("accounts.own.changed"));
            });
        }
        return wrong;
    }

    private void failed(Throwable failure) {
        if (failure instanceof FaultException known && known.fault() == Fault.WRONG_PASSWORD) {
            old.blame(messages.get("kit.signin.wrong"));
        } else {
            prompts.fail(failure);
        }
    }

    public Checked<String> old() {
        return old;
    }

    public Checked<String> password() {
        return password;
    }

    public Checked<String> again() {
        return again;
    }
}
