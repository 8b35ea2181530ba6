package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.fund.FundPurpose;
import vn.sokhuyenhoc.domain.keying.Batch;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.round.TitleLists;

/** The made-up commune with some of everything: forms, batches, a question, a list with its decision, fund, accounts. */
record FilledDesk(Database database, Wiring jobs) implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:41:00Z"), ZoneOffset.UTC);
    static final String PASSWORD = "matkhau123";

    static FilledDesk in(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Wiring.opening(folder, CLOCK, opened::set).createSample(PASSWORD.toCharArray(), Progress.NONE);
        FilledDesk desk = new FilledDesk(opened.get(), Wiring.over(opened.get(), CLOCK));
        desk.fill();
        return desk;
    }

    private void fill() {
        LocalDate today = LocalDate.now(CLOCK);
        Round round = jobs.rounds().book().all().getFirst();
        Clerk clerk = jobs.keying().clerks().named("Cầm Thị Lan");
        long place = jobs.register().places().getFirst().id();
        for (int no = 1; no <= 6; no++) {
            jobs.keying().batches().add(new Batch(0, round.id(), 0, no % 2 == 0 ? null : place, 40 + no, "Lò Văn Ơn", today.minusDays(no), "", false));
        }
        jobs.keying().flags().ask(round, jobs.rounds().entry().roll(round, place).getFirst().subject(), 4, "Điểm chỉ số 4 viết không rõ", clerk);
        TitleList list = jobs.titles().lists().make(round, new TitleLists.Paper("07", today, "Cầm Thị Lan"));
        jobs.titles().lists().decide(list, new TitleList.Decision("152/QĐ-UBND", today, "UBND xã Chiềng Hương", "Lường Văn Hặc"), Map.of());
        for (int i = 1; i <= 8; i++) {
            jobs.reporting().fund().add(new FundEntry(0, today.minusDays(i), FundLevel.values()[i % FundLevel.values().length],
                FundPurpose.values()[i % FundPurpose.values().length], null, null, i * 1_250_000L, 0, "Hội Khuyến học Bản Nà Lo", String.valueOf(i), ""));
        }
        jobs.access().accounts().add(new Account(0, "lan", "Cầm Thị Lan", Role.CLERK, null, true), "hoalantrang".toCharArray());
    }

    @Override
    public void close() {
        jobs.close();
    }
}
