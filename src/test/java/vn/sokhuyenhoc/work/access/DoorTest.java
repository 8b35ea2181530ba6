package vn.sokhuyenhoc.work.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.AuditLog;

class DoorTest {
    private static final char[] FIRST = "matkhau123".toCharArray();
    private static final char[] WRONG = "matkhau124".toCharArray();

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @BeforeEach
    void make() {
        Database.create(folder, FIRST).close();
    }

    private static FaultException fault(Executable work) {
        return assertThrows(FaultException.class, work);
    }

    @Test
    void afterThreeWrongOnesTheRightOneHasToWaitToo() {
        Door door = new Door(folder, clock);
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> door.open("quantri", WRONG)).fault());
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> door.open("quantri", WRONG)).fault());
        assertEquals(Fault.TOO_MANY_TRIES, fault(() -> door.open("quantri", WRONG)).fault());
        Door later = new Door(folder, clock);
        FaultException waiting = fault(() -> later.open("quantri", FIRST));
        assertEquals(Fault.TOO_MANY_TRIES, waiting.fault(), "the right one has to wait as well, and another start does not help");
        assertEquals(List.of(5L), waiting.args());
        now = now.plusSeconds(5);
        try (Database database = later.open("quantri", FIRST)) {
            later.cameIn(database);
            assertEquals(List.of(Deed.SIGN_IN + " quantri wrong-passwords quantri 3"), AuditLog.lines(database));
            assertEquals(Duration.ZERO, later.wait("quantri"));
        }
    }

    @Test
    void theLockIsSlowedDownLikeTheDoor() {
        Door door = new Door(folder, clock);
        try (Database database = door.open(FIRST)) {
            new AccountBook(database, clock).add(new Account(0, "lan", "Lan", Role.CLERK, null, true), WRONG);
            for (int i = 0; i < 3; i++) {
                fault(() -> door.signIn(database, "lan", FIRST));
            }
            assertEquals(Fault.TOO_MANY_TRIES, fault(() -> door.signIn(database, "lan", WRONG)).fault());
            assertEquals("quantri", database.account().login());
            now = now.plusSeconds(6);
            door.signIn(database, "lan", WRONG);
            assertEquals("lan", database.account().login());
            assertEquals(List.of("ACCOUNT quantri lan", "SIGN_IN lan wrong-passwords lan 3"), AuditLog.lines(database));
        }
    }
}
