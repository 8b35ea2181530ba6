package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ReportedStore;
import vn.sokhuyenhoc.store.WayStore;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.report.Standing.Due;

/** Reads in one go how the register stands. */
public final class StandingBook {
    /** Days before a report is due from which on it is spoken of. */
    private static final int SOON = 30;

    private final OfficeBook offices;
    private final Register register;
    private final RoundBook rounds;
    private final YearBook years;
    private final Achievements achievements;
    private final DueBook dues;
    private final ReportedStore reported;
    private final WayStore counts;
    private final Clock clock;

    public StandingBook(Database database, Clock clock) {
        this.offices = new OfficeBook(database);
        this.register = new Register(database);
        this.rounds = new RoundBook(database);
        this.years = new YearBook(database, clock);
        this.achievements = new Achievements(database, clock);
        this.dues = new DueBook(database);
        this.reported = new ReportedStore(database);
        this.counts = new WayStore(database);
        this.clock = clock;
    }

    public Standing read() {
        int year = years.years().stream().findFirst().orElseGet(() -> LocalDate.now(clock).getYear());
        Map<Title, TitleYear> titles = years.of(year);
        List<Round> held = titles.values().stream().flatMap(title -> title.round().stream()).toList();
        Map<Long, Integer> uncertified = new HashMap<>();
        held.forEach(round -> uncertified.put(round.id(), counts.withoutCertificate(round.id())));
        return new Standing(offices.office(), new Standing.Size(register.countPeople(), register.places().size(), register.countChapters()), year,
            titles, held.stream().filter(round -> !rounds.isChecked(round)).toList(), uncertified, achievements.of(year, titles), due());
    }

    /** Reports are due in the year they tell of, or in the next one. */
    private Optional<Due> due() {
        LocalDate today = LocalDate.now(clock);
        return dues.all().stream().map(due -> due.kind())
            .flatMap(kind -> IntStream.of(today.getYear() - 1, today.getYear()).boxed()
                .flatMap(year -> dues.due(kind, year).stream().map(day -> new Due(kind, year, day))))
            .filter(due -> !due.day().isBefore(today) && !due.day().isAfter(today.plusDays(SOON)))
            .filter(due -> !reported.isArchived(due.kind(), due.year())).min(Comparator.comparing(Due::day));
    }
}
