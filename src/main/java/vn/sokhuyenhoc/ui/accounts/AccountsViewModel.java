package vn.sokhuyenhoc.ui.accounts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.access.AccountBook.Line;
import vn.sokhuyenhoc.work.access.AccountBook;

/** Who may open the register: the list, and the form for the one at hand. */
public final class AccountsViewModel {
    /** What the form is for. */
    public enum Mode { CLOSED, ADD, CHANGE, PASSWORD }

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<Optional<Place>> places = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Mode> mode = new ReadOnlyObjectWrapper<>(Mode.CLOSED);
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final AccountBook book;
    private final Register register;
    private final Outside outside;
    private final LongWork work;
    private final Checked<String> login;
    private final Checked<String> name;
    private final Checked<Role> role;
    private final Checked<Optional<Place>> place;
    private final Checked<String> password;
    private final Checked<String> again;

    /** What lies around it. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages) {
    }

    public AccountsViewModel(AccountBook book, Register register, Outside outside) {
        this.book = book;
        this.register = register;
        this.outside = outside;
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
        Messages words = outside.messages();
        login = new Checked<>("accounts.login", "", text -> text.strip().matches("[a-z0-9]{2,20}") ? "" : words.get("accounts.login.wrong"));
        name = new Checked<>("accounts.name", "", text -> text.isBlank() ? words.get("accounts.name.missing")
            : text.strip().length() <= AccountBook.LONGEST_NAME ? "" : words.get("kit.too_long", AccountBook.LONGEST_NAME));
        role = new Checked<>("accounts.role", Role.CLERK, one -> one == null ? words.get("accounts.role.missing") : "");
        place = new Checked<>("accounts.place", Optional.empty(), one -> "");
        password = new Checked<>("accounts.password", "", text -> text.length() >= Opening.SHORTEST_PASSWORD ? ""
            : words.get("opening.password.short", Opening.SHORTEST_PASSWORD));
        again = new Checked<>("accounts.again", "", text -> Objects.equals(text, password.get()) ? "" : words.get("opening.again.differs"));
    }

    /** Whether whoever is in looks after the accounts of others. */
    public boolean isShown() {
        return book.own().may(Right.SAFETY);
    }

    private record Read(List<Line> lines, List<Place> places) {
    }

    public void load() {
        if (isShown()) {
            outside.runner().run(progress -> new Read(book.all(), register.places()), read -> {
                long at = chosen.get() == null ? 0 : chosen.get().account().id();
                lines.setAll(read.lines());
                places.setAll(Stream.concat(Stream.of(Optional.<Place>empty()), read.places().stream().map(Optional::of)).toList());
                chosen.set(lines.stream().filter(line -> line.account().id() == at).findFirst()
                    .orElse(lines.getFirst()));
            });
        }
    }

    /** Opens the form; to change somebody, one has to be chosen. */
    public void open(Mode wanted) {
        Line line = chosen.get();
        if (wanted != Mode.ADD && line == null) {
            return;
        }
        Account of = wanted == Mode.ADD ? new Account(0, "", "", Role.CLERK, null, true) : line.account();
        login.renew(of.login());
        name.renew(of.name());
        role.renew(of.role());
        place.renew(places.stream().filter(one -> one.map(Place::id).equals(Optional.ofNullable(of.placeId()))).findFirst()
            .orElse(Optional.empty()));
        password.renew("");
        again.renew("");
        mode.set(wanted);
    }

    public void leave() {
        mode.set(Mode.CLOSED);
    }

    private Stream<Checked<?>> asked() {
        return switch (mode.get()) {
            case CLOSED -> Stream.of();
            case ADD -> Stream.of(name, login, role, place, password, again);
            case CHANGE -> Stream.of(name, role, place);
            case PASSWORD -> Stream.of(password, again);
        };
    }

    /** Keeps what the form says. Answers the id of the first input that is wrong; then nothing was begun. */
    public Optional<String> keep() {
        Optional<String> wrong = asked().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty() && mode.get() != Mode.CLOSED) {
            Account before = mode.get() == Mode.ADD ? null : chosen.get().account();
            Account wanted = new Account(before == null ? 0 : before.id(), login.get(), name.get(), role.get(),
                place.get().map(Place::id).orElse(null), before == null || before.active());
            char[] secret = password.get().toCharArray();
            Mode kind = mode.get();
            run(() -> switch (kind) {
                case ADD -> book.add(wanted, secret);
                case CHANGE -> book.change(wanted);
                default -> {
                    book.setPassword(before, secret);
                    yield before;
                }
            }, kind == Mode.PASSWORD ? "accounts.password_set" : "accounts.kept");
        }
        return wrong;
    }

    /** Lets somebody in no more, after asking. */
    public void shut() {
        Account account = chosen.get() == null ? null : chosen.get().account();
        Messages words = outside.messages();
        if (account != null && outside.prompts().confirm(words.get("accounts.shut.sure", account.login()), words.get("accounts.shut"))) {
            run(() -> {
                book.shut(account);
                return account;
            }, "accounts.shut.done");
        }
    }

    private void run(Supplier<Account> job, String told) {
        work.start(progress -> job.get(), done -> {
            outside.prompts().tell(outside.messages().get(told, done.login()));
            leave();
            load();
        });
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /** The villages to be worked for; empty for all. */
    public ObservableList<Optional<Place>> places() {
        return places;
    }

    public String placeName(Long id) {
        return places.stream().flatMap(Optional::stream).filter(one -> Objects.equals(one.id(), id)).map(Place::name).findFirst()
            .orElse(outside.messages().get("accounts.place.all"));
    }

    public ReadOnlyObjectProperty<Mode> modeProperty() {
        return mode.getReadOnlyProperty();
    }

    public ObjectProperty<Line> chosenProperty() {
        return chosen;
    }

    /** One input of the form, as its view lays it out. */
    public record Inputs(Checked<String> login, Checked<String> name, Checked<Role> role, Checked<Optional<Place>> place,
                         Checked<String> password, Checked<String> again) {
    }

    public Inputs inputs() {
        return new Inputs(login, name, role, place, password, again);
    }
}
