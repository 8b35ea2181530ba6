package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.CodeDigits;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.TestRows;

class SealTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @TempDir
    private Path folder;
    private PaperRegister register;

    @BeforeEach
    void open() {
        register = new PaperRegister(folder.resolve("a"));
    }

    @AfterEach
    void close() {
        register.close();
    }

    private static Seal seal(Database database) {
        return new Seal(database, new OfficeKey(database, PaperRegister.CLOCK));
    }

    private Seal seal() {
        return seal(register.database());
    }

    private static SignedSummary list(int listId) {
        return new SignedSummary(PaperKind.PROPOSED, "xã Chiềng Hương", "", Title.CITIZEN, 2026, "07/DS-HKH", DAY,
            new SignedSummary.Line(2026, listId), Seal.many(List.of("Lò Văn Ơn", "Vàng A Páo")));
    }

    @Test
    void whatTheOfficeSignedIsGenuineAlsoAfterTheRegisterIsOpenedAgain() {
        String digits = seal().digits(list(0));
        Seal.Checked checked = seal().check(digits + "\n");
        assertEquals(SealState.GENUINE, checked.state());
        assertEquals(Optional.of(list(0)), checked.summary());
        assertEquals(1, TestRows.count(register.database(), "office_key"));
    }

    @Test
    void aKeyMadeWithinAChangeThatWasTakenBackIsForgotten() {
        Seal seal = seal();
        register.database().rehearse(() -> seal.digits(list(0)));
        assertEquals(0, TestRows.count(register.database(), "office_key"));
        assertEquals(SealState.GENUINE, seal().check(seal.digits(list(0))).state(), "the next paper is signed with the key that is kept");
    }

    @Test
    void anyOtherWordsUnderTheSignAreAltered() {
        byte[] signed = CodeDigits.bytes(seal().digits(list(0))).orElseThrow();
        for (int at = 3; at < signed.length; at += 7) {
            byte[] other = signed.clone();
            other[at] ^= 1;
            SealState state = seal().check(CodeDigits.of(other)).state();
            assertNotEquals(SealState.GENUINE, state, "byte " + at);
            assertNotEquals(SealState.WITHDRAWN, state, "byte " + at);
        }
        byte[] year = signed.clone();
        year[4] ^= 1;
        assertEquals(SealState.ALTERED, seal().check(CodeDigits.of(year)).state());
        assertEquals(Optional.empty(), seal().check(CodeDigits.of(year)).summary(), "words nobody signed are not repeated");
    }

    @Test
    void halfAScanIsUnreadable() {
        String digits = seal().digits(list(0));
        for (String half : List.of("", "abc", digits.substring(0, digits.length() / 2), digits.substring(5), CodeDigits.of(list(0).bytes()))) {
            assertEquals(SealState.UNREADABLE, seal().check(half).state(), half);
        }
    }

    @Test
    void anotherOfficesPaperIsSaidToBeSo() {
        try (PaperRegister other = new PaperRegister(folder.resolve("b"))) {
            Seal.Checked checked = seal().check(seal(other.database()).digits(list(0)));
            assertEquals(SealState.OTHER_OFFICE, checked.state());
            assertTrue(checked.summary().isPresent());
        }
    }

    @Test
    void aListThatWasTakenBackIsWithdrawn() {
        TestRows.execute(register.database(), "insert into assessment_round (id, round_key, title, year_no, name, citation, set_id) "
            + "values (900, '2026-x', 'CITIZEN', 2026, 'x', '', 'du-thao-2020-cong-dan')");
        TestRows.execute(register.database(), "insert into title_list (id, round_id, no, state, locked, paper_no, paper_date, made_by, made_at) "
            + "values (41, 900, 1, 'LISTED', true, '07', date '2026-12-05', '', localtimestamp)");
        String digits = seal().digits(list(41));
        assertEquals(SealState.GENUINE, seal().check(digits).state());
        TestRows.execute(register.database(), "update title_list set state = 'TAKEN_BACK', no = -41");
        assertEquals(SealState.WITHDRAWN, seal().check(digits).state());
    }

    @Test
    void theOrderOfNamesCountsAndHowTheirMarksAreStoredDoesNot() {
        SignedSummary.Whose.Many names = Seal.many(List.of("Lò Văn Ơn", "Vàng A Páo"));
        assertEquals(2, names.count());
        assertEquals(names, Seal.many(List.of(Normalizer.normalize("Lò Văn Ơn", Normalizer.Form.NFD), "Vàng A Páo")));
        assertNotEquals(names, Seal.many(List.of("Vàng A Páo", "Lò Văn Ơn")));
    }
}
