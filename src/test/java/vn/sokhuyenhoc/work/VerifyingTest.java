package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.domain.verification.Survey;
import vn.sokhuyenhoc.domain.verification.Twofold.Findings;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Why;
import vn.sokhuyenhoc.domain.verification.VerificationPlan;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.work.Verifying.Outcome;

class VerifyingTest {
    private static final String PANG = "Lò Thị Pâng";

    @TempDir
    private Path folder;
    private TitleRounds desk;
    private Round round;
    private Verifying verifying;
    private SecondRolls rolls;
    private VerificationBook book;
    private Clerk an;
    private Clerk binh;
    private Clerk chi;

    @BeforeEach
    void open() {
        desk = new TitleRounds(folder);
        round = desk.round(Title.CITIZEN);
        verifying = new Verifying(desk.register.database(), desk.entry(), GroupRegister.CLOCK);
        rolls = new SecondRolls(desk.register.database(), desk.entry());
        book = new VerificationBook(desk.register.database(), new Random(7));
        ClerkBook clerks = new ClerkBook(desk.register.database());
        an = clerks.named("An");
        binh = clerks.named("Bình");
        chi = clerks.named("Chi");
        for (String name : List.of("Lò Văn Ơn", PANG, "Lò Minh Sơn", "Trần Thị Hoa")) {
            first(name, "8", "8");
        }
        first("Lò Văn Út", "8", "4");
        desk.key(Title.FAMILY, "Lò Văn Ơn", ".", "30");
        desk.recount().apply(2026);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Subject subject(String name) {
        return desk.subject(Title.CITIZEN, name);
    }

    private RollLine line(String name) {
        return desk.entry().roll(round, null).stream().filter(line -> line.subject().name().equals(name)).findFirst().orElseThrow();
    }

    private Keyed keyed(String name, Clerk clerk, String... marks) {
        return new Keyed(round, subject(name), new FormDraft(Arrays.asList(marks)), new Seat(clerk == null ? null : clerk.id(), null,
            MarkColumn.DECLARED), line(name).columns(), Effort.UNKNOWN, null);
    }

    private void first(String name, String... marks) {
        desk.entry().accept(keyed(name, an, marks), true);
    }

    private Outcome.Taken taken(Outcome outcome) {
        return assertInstanceOf(Outcome.Taken.class, outcome);
    }

    private String keyings(String name) {
        return new KeyingStore(desk.register.database()).of(Title.CITIZEN, round.id(), subject(name).id()).stream()
            .map(k -> k.pass() + " " + (k.clerk() == null ? "?" : k.clerk()) + " " + marks(k)).collect(Collectors.joining(", "));
    }

    private static String marks(Keying keying) {
        return String.join("-", FormDraft.of(keying.marks()).marks());
    }

    private CheckState state(String name) {
        return line(name).kept().state();
    }

    private Survey.Outlook outlook(Extent extent, int every) {
        return book.survey(round, MarkColumn.DECLARED, Progress.NONE).under(book.decide(round, Way.AT_ONCE, extent, every));
    }

    @Test
    void twoKeyingsAlikeVerifyTheForm() {
        Outcome.Taken same = taken(verifying.second(keyed(PANG, binh, "8", "8"), null, false));
        assertEquals(List.of(), same.differing());
        assertEquals(CheckState.VERIFIED, state(PANG));
        assertEquals("FIRST An 8-8, SECOND Bình 8-8", keyings(PANG));
        assertEquals(new Findings(2, 0, 0), outlook(Extent.ALL, 0).findings());
    }

    @Test
    void atOnceTheValueTypedTwiceAlikeStandsAndFamiliesFollow() {
        Outcome asked = verifying.second(keyed(PANG, binh, "3", "8"), new FormDraft(List.of("3", "8")), false);
        assertEquals(List.of("Lò Văn Ơn", "Bản Nà Lo"),
            assertInstanceOf(Outcome.Touches.class, asked).changes().stream().map(change -> change.subject().name()).toList());
        assertEquals(CheckState.ONCE, state(PANG));
        taken(verifying.second(keyed(PANG, binh, "3", "8"), new FormDraft(List.of("3", "8")), true));
        assertEquals(CheckState.VERIFIED, state(PANG));
        assertEquals("FIRST An 8-8, SECOND Bình 3-8, SETTLED Bình 3-8", keyings(PANG));
        assertTrue(desk.results(Title.CITIZEN).contains(PANG + " 11 FAILED"));
        assertEquals("Lò Văn Ơn 50 FAILED", desk.results(Title.FAMILY).getFirst());
        assertEquals(new Findings(2, 1, 0), outlook(Extent.ALL, 0).findings());
    }

    @Test
    void atOnceASlipOfTheSecondHandLeavesTheFirst() {
        taken(verifying.second(keyed(PANG, binh, "3", "8"), new FormDraft(List.of("8", "8")), false));
        assertEquals("FIRST An 8-8, SECOND Bình 3-8, SETTLED Bình 8-8", keyings(PANG));
        assertEquals(CheckState.VERIFIED, state(PANG));
        assertEquals(new Findings(2, 0, 0), outlook(Extent.ALL, 0).findings());
    }

    @Test
    void independentlyWhatDiffersWaitsForAThirdPerson() {
        assertEquals(List.of(1), taken(verifying.second(keyed(PANG, binh, "8", "7"), null, false)).differing());
        assertEquals(CheckState.DIFFERS, state(PANG));
        assertTrue(desk.results(Title.CITIZEN).contains(PANG + " 16 PASSED"));
        Survey.Outlook waiting = outlook(Extent.ALL, 0);
        assertEquals(List.of(5, 4, 1, 0), List.of(waiting.picked(), waiting.toDo(), waiting.in(CheckState.DIFFERS), waiting.findings().fields()));
        Disputed disputed = rolls.disputed(round).getFirst();
        assertEquals(List.of(PANG, List.of(1), an, binh),
            List.of(disputed.line().subject().name(), disputed.fields(), disputed.first(), disputed.second().clerk()));
        for (Clerk one : List.of(an, binh)) {
            assertEquals(Fault.SETTLER_NOT_THIRD, assertThrows(FaultException.class,
                () -> verifying.settle(disputed, keyed(PANG, one, ".", "6"), one, true)).fault());
        }
        assertInstanceOf(Outcome.Touches.class, verifying.settle(disputed, keyed(PANG, chi, ".", "6"), chi, false));
        taken(verifying.settle(disputed, keyed(PANG, chi, ".", "6"), chi, true));
        assertEquals("FIRST An 8-8, SECOND Bình 8-7, SETTLED Chi 8-6", keyings(PANG));
        assertEquals(CheckState.VERIFIED, state(PANG));
        assertTrue(desk.results(Title.CITIZEN).contains(PANG + " 14 FAILED"));
        assertEquals("Lò Văn Ơn 50 FAILED", desk.results(Title.FAMILY).getFirst());
        assertEquals(new Findings(2, 1, 1), outlook(Extent.ALL, 0).findings());
        assertEquals(List.of(), rolls.disputed(round));
        assertInstanceOf(Outcome.Overtaken.class, verifying.settle(disputed, keyed(PANG, chi, ".", "9"), chi, true));
    }

    @Test
    void aCorrectionIsKeyedOnceAgainAndSettlesWhatWaited() {
        verifying.second(keyed(PANG, binh, "8", "7"), null, false);
        first(PANG, "8", "7");
        assertEquals(CheckState.ONCE, state(PANG));
        Survey.Outlook now = outlook(Extent.ALL, 0);
        assertEquals(new Findings(2, 1, 0), now.findings());
        assertEquals(5, now.toDo());
    }

    @Test
    void aFormFromAListIsNotedAsItWasBeforeItIsCorrected() {
        desk.entry().accept(new Keyed(round, subject(PANG), new FormDraft(List.of("9", "9"))), true);
        new KeyingStore(desk.register.database()).of(Title.CITIZEN, round.id(), subject(PANG).id())
            .forEach(keying -> new KeyingStore(desk.register.database()).withdraw(keying.id(), line(PANG).kept().savedAt()));
        verifying.second(keyed(PANG, binh, "9", "8"), new FormDraft(List.of("9", "8")), true);
        assertEquals("FIRST ? 9-9, SECOND Bình 9-8, SETTLED Bình 9-8", keyings(PANG));
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        Keyed late = keyed(PANG, binh, "8", "7");
        first(PANG, "9", "9");
        assertInstanceOf(Outcome.Overtaken.class, verifying.second(late, null, true));
        verifying.second(keyed(PANG, binh, "9", "9"), null, true);
        assertInstanceOf(Outcome.Overtaken.class, verifying.second(keyed(PANG, binh, "9", "9"), null, true));
        assertInstanceOf(Outcome.NotTaken.class, verifying.second(keyed("Lò Văn Ơn", binh, "8", "77"), null, true));
        assertEquals("FIRST An 8-8", keyings("Lò Văn Ơn"));
    }

    @Test
    void onlyWhereItMattersCountsByReasonAndByVillage() {
        Survey.Outlook risky = outlook(Extent.WHERE_IT_MATTERS, 0);
        assertTrue(risky.picked() > 0 && risky.picked() == risky.picked(Why.RISK));
        Survey.Outlook sampled = outlook(Extent.NONE, 2);
        assertEquals(sampled.picked(Why.SAMPLE), sampled.picked());
        assertTrue(sampled.picked() == 2 || sampled.picked() == 3);
        Long village = desk.register.place("Thôn 1");
        assertEquals(List.of(subject("Trần Thị Hoa").id()), outlook(Extent.ALL, 0).toDo(village));
        assertEquals(List.of(new RollLine(subject("Trần Thị Hoa"), line("Trần Thị Hoa").kept())),
            rolls.again(round, MarkColumn.DECLARED, outlook(Extent.ALL, 0).toDo(village)).stream().map(again -> again.line()).toList());
        assertTrue(rolls.again(round, MarkColumn.DECLARED, List.of(subject(PANG).id())).getFirst().isBy(an));
    }

    @Test
    void theSampleIsDrawnOnceAndTellsWhatIsLeft() {
        VerificationPlan plan = book.plan(round);
        assertEquals(List.of(Way.AT_ONCE, Extent.WHERE_IT_MATTERS, 20), List.of(plan.way(), plan.extent(), plan.sample().every()));
        assertEquals(plan, book.plan(round));
        assertEquals(plan.sample(), book.decide(round, Way.INDEPENDENT, Extent.NONE, 20).sample());
        Survey.Outlook none = outlook(Extent.NONE, 1);
        assertTrue(none.firstKeying().firstKeying().isEmpty() && none.left().isEmpty());
        verifying.second(keyed("Lò Văn Ơn", binh, "9", "8"), new FormDraft(List.of("9", "8")), true);
        Survey.Outlook some = outlook(Extent.NONE, 1);
        assertEquals("500.000", some.firstKeying().firstKeying().orElseThrow().value().toPlainString());
        assertEquals("400.000", some.left().orElseThrow().value().toPlainString());
        assertEquals(CheckState.ONCE, state(PANG));
    }
}
