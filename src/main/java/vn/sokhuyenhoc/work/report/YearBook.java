package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.RegisterDayStore;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.work.round.RoundWay;

/** What each year has brought for each title: the newest round of a title in a year tells of it. */
public final class YearBook {
    private final RoundStore rounds;
    private final SubjectStore subjects;
    private final RoundWay ways;
    private final PlaceStore places;
    private final RegisterDayStore then;
    private final Clock clock;

    public YearBook(Database database, Clock clock) {
        this.rounds = new RoundStore(database);
        this.subjects = new SubjectStore(database);
        this.ways = new RoundWay(database, clock);
        this.places = new PlaceStore(database);
        this.then = new RegisterDayStore(database);
        this.clock = clock;
    }

    /** Years of which there is any round, newest first. */
    public List<Integer> years() {
        return rounds.all().stream().map(Round::year).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    public TitleYear of(Title title, int year) {
        return of(title, year, rounds.all());
    }

    private TitleYear of(Title title, int year, List<Round> all) {
        Optional<Round> round = all.stream().filter(one -> one.title() == title && one.year() == year).max(Comparator.comparing(Round::id));
        return new TitleYear(title, year, round, round.map(ways::of), total(title, year));
    }

    /** Of a year that is over, as it was at its end, where the register knows it. */
    private long total(Title title, int year) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        boolean over = end.isBefore(LocalDate.now(clock));
        if (over && title == Title.COMMUNITY) {
            return places.ever().stream().filter(place -> (place.validFrom() == null || !place.validFrom().isAfter(end))
                && (place.validTo() == null || place.validTo().isAfter(end))).count();
        }
        long now = subjects.sizes(title).values().stream().mapToLong(Integer::longValue).sum();
        return over && title != Title.COMMUNE ? then.count(title, now, end).orElse(0) : now;
    }

    /** Of all titles, in the order in which they build on each other. */
    public Map<Title, TitleYear> of(int year) {
        Map<Title, TitleYear> all = new EnumMap<>(Title.class);
        List<Round> held = rounds.all();
        Stream.of(Title.values()).forEach(title -> all.put(title, of(title, year, held)));
        return all;
    }
}
