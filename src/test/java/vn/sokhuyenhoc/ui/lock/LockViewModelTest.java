package vn.sokhuyenhoc.ui.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.work.access.AccountBook;
import vn.sokhuyenhoc.work.access.Door;
import vn.sokhuyenhoc.work.access.SignIn;

class LockViewModelTest {
    private static final String FIRST = "matkhau123";
    private static final String LAN = "hoa lan trắng";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final List<Boolean> opened = new ArrayList<>();
    private Database database;
    private LockViewModel model;

    @BeforeEach
    void make() {
        database = Database.create(folder, FIRST.toCharArray());
        new AccountBook(database, clock).add(new Account(0, "lan", "Lan", Role.CLERK, null, true), LAN.toCharArray());
        model = new LockViewModel(new SignIn(database, new Door(folder, clock)),
            new LockViewModel.Outside(new SameThreadRunner(), new Messages(Messages.VIETNAMESE), clock), opened::add);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private boolean lockedAfter(int seconds) {
        now = now.plusSeconds(seconds);
        model.look();
        return model.lockedProperty().get();
    }

    @Test
    void locksWhenNobodyWasThereForLongEnough() {
        assertFalse(lockedAfter(14 * 60 + 59));
        model.touch();
        assertFalse(lockedAfter(14 * 60 + 59));
        assertTrue(lockedAfter(1));
    }

    @Test
    void neverMeansNever() {
        model.minutesProperty().set(0);
        assertFalse(lockedAfter(100_000));
        model.lock();
        assertTrue(model.lockedProperty().get(), "but by the key it does");
    }

    @Test
    void onesOwnPasswordOpensItAsItWas() {
        model.lock();
        assertEquals("quantri", model.who().login().get());
        assertEquals(Optional.of("lock.known"), model.unlock());
        model.who().password().set(FIRST);
        assertEquals(Optional.empty(), model.unlock());
        assertFalse(model.lockedProperty().get());
        assertEquals(List.of(true), opened);
        assertEquals("", model.who().password().get(), "the password stands nowhere any more");
        assertFalse(lockedAfter(60), "the time begins anew");
    }

    @Test
    void anotherComesInAnew() {
        model.lock();
        model.who().login().set("lan");
        model.who().password().set(LAN);
        model.unlock();
        assertEquals(List.of(false), opened);
        assertEquals("lan", database.account().login());
    }

    @Test
    void guessingIsSlowedDownAndTheWaitIsShown() {
        model.lock();
        for (int i = 0; i < 3; i++) {
            model.who().password().set("sai rồi");
            model.unlock();
        }
        assertEquals("Đã gõ sai nhiều lần. Xin chờ 5 giây rồi gõ lại.", model.who().password().messageProperty().get());
        now = now.plusSeconds(2);
        model.who().tick();
        assertEquals("Đã gõ sai nhiều lần. Xin chờ 3 giây rồi gõ lại.", model.who().password().messageProperty().get());
        model.who().password().set(FIRST);
        model.unlock();
        assertTrue(model.lockedProperty().get(), "the right one has to wait too");
        now = now.plusSeconds(3);
        model.who().tick();
        assertEquals("", model.who().password().messageProperty().get());
        model.who().password().set(FIRST);
        model.unlock();
        assertFalse(model.lockedProperty().get());
    }
}
