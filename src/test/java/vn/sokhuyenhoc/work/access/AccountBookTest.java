package vn.sokhuyenhoc.work.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Opening;

class AccountBookTest {
    private static final char[] FIRST = "matkhau123".toCharArray();
    private static final char[] LAN = "hoa lan trắng".toCharArray();

    @TempDir
    private Path folder;

    private final AtomicReference<Database> opened = new AtomicReference<>();
    private Database database;
    private AccountBook book;

    @BeforeEach
    void make() {
        use(Database.create(folder, FIRST));
    }

    private void use(Database now) {
        database = now;
        book = new AccountBook(database, Clock.systemDefaultZone());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void reopen(String login, char[] password) {
        database.close();
        Opening opening = new Opening(folder, null, opened::set);
        opening.open(login, password);
        use(opened.get());
    }

    private static Fault fault(Executable work) {
        return assertThrows(FaultException.class, work).fault();
    }

    private Account lan(Role role) {
        return book.add(new Account(0, "Lan", " Lò  Thị Lan ", role, null, true), LAN);
    }

    /** Every deed with every role: done or refused as the role says, and refused without a trace. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void whatARoleMayDoIsHeldInTheRegister(Role role) {
        lan(role);
        reopen("lan", LAN);
        assertEquals(List.of("lan", "Lò Thị Lan", role), List.of(book.own().login(), book.own().name(), book.own().role()));
        for (Deed deed : Deed.values()) {
            long before = database.runningNumber();
            if (role.may(deed.right())) {
                assertEquals("done", database.change(deed, () -> "done"));
                assertEquals(before + 1, database.runningNumber(), deed + " of " + role);
            } else {
                assertEquals(Fault.NOT_ALLOWED, fault(() -> database.change(deed, () -> "done")), deed + " of " + role);
                assertEquals(before, database.runningNumber(), deed + " of " + role);
            }
        }
    }

    @Test
    void onlyTheAdministratorLooksAfterAccounts() {
        Account lan = lan(Role.LEADER);
        database.signIn("lan", LAN);
        assertEquals(Fault.NOT_ALLOWED, fault(book::all));
        assertEquals(Fault.NOT_ALLOWED, fault(() -> book.add(new Account(0, "ba", "Ba", Role.CLERK, null, true), LAN)));
        assertEquals(Fault.NOT_ALLOWED, fault(() -> book.change(new Account(lan.id(), "lan", "Lan", Role.ADMINISTRATOR, null, true))));
        assertEquals(Fault.NOT_ALLOWED, fault(() -> book.setPassword(lan, FIRST)));
        assertEquals(Fault.NOT_ALLOWED, fault(() -> book.shut(lan)));
        assertEquals(Fault.NOT_ALLOWED, fault(book::newRecovery));
        assertFalse(book.hasRecovery());
        assertEquals(List.of("quantri", "lan"), database.keys().logins());
    }

    @Test
    void aPasswordChangesWithoutTheDatabase() throws IOException {
        lan(Role.CLERK);
        reopen("lan", LAN);
        long size = Files.size(folder.resolve("so-khuyen-hoc.mv.db"));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> book.changeOwn(FIRST, "matkhaumoi".toCharArray())));
        assertEquals(Fault.PASSWORD_TOO_SHORT, fault(() -> book.changeOwn(LAN, "ngan".toCharArray())));
        book.changeOwn(LAN, "matkhaumoi".toCharArray());
        assertTrue(Files.size(folder.resolve("so-khuyen-hoc.mv.db")) - size < 200_000, "not rewritten");
        reopen("lan", "matkhaumoi".toCharArray());
        database.close();
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> Database.open(folder, "lan", LAN)));
        use(Database.open(folder, FIRST));
        assertEquals("quantri", book.own().login());
    }

    @Test
    void whoIsShutOutComesInNoMoreUntilGivenANewPassword() {
        Account lan = lan(Role.CLERK);
        book.shut(lan);
        assertFalse(database.keys().logins().contains("lan"));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> database.signIn("lan", LAN)));
        // A key file of before, put back: the row in the register still says no.
        database.keys().put("lan", LAN);
        assertEquals(Fault.ACCOUNT_CLOSED, fault(() -> database.signIn("lan", LAN)));
        database.keys().put("bo", LAN);
        assertEquals(Fault.ACCOUNT_CLOSED, fault(() -> database.signIn("bo", LAN)), "a slot without a row");
        database.close();
        assertEquals(Fault.ACCOUNT_CLOSED, fault(() -> Database.open(folder, "lan", LAN)));
        use(Database.open(folder, FIRST));
        book.setPassword(lan, "trở lại làm".toCharArray());
        database.signIn("lan", "trở lại làm".toCharArray());
        assertEquals("lan", book.own().login());
    }

    @Test
    void oneAdministratorAlwaysStays() {
        Account first = book.own();
        assertEquals(Fault.LAST_ADMINISTRATOR, fault(() -> book.shut(first)));
        assertEquals(Fault.LAST_ADMINISTRATOR,
            fault(() -> book.change(new Account(first.id(), first.login(), "Tôi", Role.CLERK, null, true))));
        assertTrue(database.keys().logins().contains("quantri"));
        assertEquals(Role.ADMINISTRATOR, book.all().getFirst().account().role());
        lan(Role.ADMINISTRATOR);
        book.shut(first);
        assertEquals(List.of("lan"), database.keys().logins());
    }

    @Test
    void whatIsNotFitForAnAccountIsRefused() {
        lan(Role.CLERK);
        assertEquals(Fault.LOGIN_TAKEN, fault(() -> lan(Role.CLERK)));
        assertEquals(Fault.LOGIN_WORDS, fault(() -> book.add(new Account(0, "lò lan", "Lan", Role.CLERK, null, true), LAN)));
        assertEquals(Fault.ACCOUNT_NAME, fault(() -> book.add(new Account(0, "ba", " ", Role.CLERK, null, true), LAN)));
        assertEquals(Fault.PASSWORD_TOO_SHORT, fault(() -> book.add(new Account(0, "ba", "Ba", Role.CLERK, null, true), "ngan".toCharArray())));
        assertEquals(List.of("quantri", "lan"), book.all().stream().map(line -> line.account().login()).toList());
        assertEquals(List.of("quantri", "lan"), database.keys().logins());
    }

    @Test
    void theSheetGivesANewPasswordAndANewerSheetEndsIt() {
        RecoveryCode old = book.newRecovery();
        RecoveryCode code = book.newRecovery();
        database.close();
        Opening opening = new Opening(folder, null, opened::set);
        char[] next = "quên rồi đặt lại".toCharArray();
        assertEquals(Fault.RECOVERY_TYPED, fault(() -> opening.recover("ABCD", "quantri", next)));
        assertEquals(Fault.RECOVERY_STALE, fault(() -> opening.recover(old.text(), "quantri", next)));
        opening.recover(code.text().toLowerCase(), "quantri", next);
        use(opened.get());
        assertEquals("quantri", book.own().login());
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> database.signIn("quantri", FIRST)));
        assertArrayEquals(new boolean[] {true, true}, new boolean[] {database.keys().fits("quantri", next), book.hasRecovery()});
    }

    @Test
    void theListTellsWhoCameInLast() {
        lan(Role.CLERK);
        reopen("quantri", FIRST);
        assertNotNull(book.all().getFirst().last());
        assertNull(book.all().getLast().last());
    }
}
