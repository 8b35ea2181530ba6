package vn.sokhuyenhoc.work.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.audit.TakenBack;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.work.BatchBook;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.access.AccountBook;

/** What is taken back together: the forms of a batch, the work of an account. */
class UndoingTogetherTest {
    @TempDir
    private Path folder;
    private LogDesk desk;

    @BeforeEach
    void open() {
        desk = new LogDesk(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void keyFrom(Long batch, int citizen, String mark) {
        desk.titles.forms().accept(new Keyed(desk.titles.citizens(), desk.citizens().get(citizen), new FormDraft(Collections.nCopies(10, mark)),
            new Seat(null, batch, MarkColumn.DECLARED), null, Effort.UNKNOWN, null), true);
    }

    @Test
    void aBatchGoesWithoutTheFormsAround() {
        long batch = new BatchBook(desk.database(), GroupRegister.CLOCK).add(new Batch(0, desk.titles.citizens().id(), 0, null, 3, "",
            LocalDate.now(GroupRegister.CLOCK), "", false)).id();
        keyFrom(null, 0, "9");
        Map<String, String> before = desk.rows();
        keyFrom(batch, 1, "8");
        long first = desk.last();
        keyFrom(batch, 2, "7");
        assertEquals(Optional.of(batch), desk.log.batch(desk.entry(first)));
        assertEquals(Set.of(first, desk.last()), Set.copyOf(desk.log.ofBatch(batch)));
        TakenBack back = desk.undoing.undo(desk.log.ofBatch(batch), Progress.NONE);
        assertEquals(List.of(), back.left());
        assertEquals(2, back.entries());
        assertEquals(before, desk.rows());
        assertEquals(0, desk.differences());
    }

    /** From the first of a bad day on: what the same hands did before, and others meanwhile, stays. */
    @Test
    void whatAnAccountDidGoesWithoutThatOfOthers() {
        char[] password = "hoa lan trắng".toCharArray();
        new AccountBook(desk.database(), GroupRegister.CLOCK).add(new Account(0, "lan", "Lan", Role.CLERK, null, true), password);
        desk.key(0, "9");
        desk.database().signIn("lan", password);
        desk.key(1, "8");
        Map<String, String> before = desk.rows();
        long first = desk.key(2, "7");
        desk.database().signIn(Account.FIRST, "matkhau123".toCharArray());
        desk.key(3, "9");
        String theirs = desk.rows("keying");
        desk.database().signIn("lan", password);
        desk.key(4, "6");
        desk.database().signIn(Account.FIRST, "matkhau123".toCharArray());
        TakenBack back = desk.undoing.undo(desk.log.ofAccountFrom(desk.entry(first)), Progress.NONE);
        assertEquals(2, back.entries());
        assertEquals(List.of(), back.left());
        desk.undoing.undo(List.of(first + 1), Progress.NONE);
        assertEquals(before, desk.rows(), "with the form of the other taken back by itself only the account's earlier work is left");
        assertFalse(theirs.equals(desk.rows("keying")));
        assertEquals(0, desk.differences());
    }
}
