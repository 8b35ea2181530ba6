package vn.sokhuyenhoc.work.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fund.FundSums;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.report.AgeBand;
import vn.sokhuyenhoc.domain.report.Ages;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.ChapterFigures;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.LostMarks;
import vn.sokhuyenhoc.domain.report.Spread;
import vn.sokhuyenhoc.domain.report.Target;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.domain.report.VillageRate;
import vn.sokhuyenhoc.domain.report.YearRate;
import vn.sokhuyenhoc.store.ChartStore;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterDayStore;
import vn.sokhuyenhoc.work.RoundBook;

/** What charts are drawn of. */
public final class ChartBook {
    private final ChartStore store;
    private final RegisterDayStore then;
    private final ChapterStore chapters;
    private final YearBook years;
    private final BaseBook bases;
    private final TargetBook targets;
    private final FundBook fund;
    private final RoundBook rounds;
    private final Clock clock;

    public ChartBook(Database database, Clock clock) {
        this.store = new ChartStore(database);
        this.then = new RegisterDayStore(database);
        this.chapters = new ChapterStore(database);
        this.years = new YearBook(database, clock);
        this.bases = new BaseBook(database, clock);
        this.targets = new TargetBook(database);
        this.fund = new FundBook(database, clock);
        this.rounds = new RoundBook(database);
        this.clock = clock;
    }

    /** The target in force for a title in a year; the one of the first programme that has one. */
    public Optional<Target> target(Title title, int year) {
        return targets.inForce(year).stream().filter(target -> target.goal().title().equals(Optional.of(title)))
            .filter(target -> target.goal() != Goal.CITIZENS_STAFF).min(Comparator.comparing(Target::programme));
    }

    /** Of what shares of a title are counted: as its target says, else of all who can be given it. */
    private static Base base(Optional<Target> target) {
        return target.map(Target::base).orElse(Base.TOTAL);
    }

    /** The villages by what share of them holds the title; those whose base is not known last. Empty before a decision. */
    public Optional<List<VillageRate>> villages(Round round) {
        TitleYear year = years.of(round.title(), round.year());
        if (!year.isDecided()) {
            return Optional.empty();
        }
        Base base = base(target(round.title(), round.year()));
        Map<Long, Map<Base, Denominator>> known = base == Base.TOTAL || base == Base.REGISTERED ? Map.of() : bases.of(round.year());
        return Optional.of(year.villages().stream().map(village -> new VillageRate(village.place(), village.counts().recognised(), switch (base) {
            case TOTAL -> counted(base, year.isOver(LocalDate.now(clock)) ? 0 : village.people());
            case REGISTERED -> counted(base, village.counts().registered());
            default -> Optional.ofNullable(known.getOrDefault(village.place().id(), Map.of()).get(base));
        })).sorted(Comparator.comparing(ChartBook::share).reversed()).toList());
    }

    private static BigDecimal share(VillageRate village) {
        return village.rate().map(rate -> rate.percent()).orElse(BigDecimal.ONE.negate());
    }

    private Optional<Denominator> counted(Base base, long number) {
        return Stream.of(number).filter(n -> n > 0).map(n -> new Denominator(base, n, LocalDate.now(clock), Origin.COUNTED)).findFirst();
    }

    /** All years that had a round of the title, oldest first. */
    public List<YearRate> years(Round like) {
        Base base = base(target(like.title(), like.year()));
        return years.years().stream().sorted().map(year -> years.of(like.title(), year)).filter(year -> year.round().isPresent())
            .map(year -> new YearRate(year.year(), year.recognised(), of(base, year))).toList();
    }

    private Optional<Denominator> of(Base base, TitleYear year) {
        return switch (base) {
            case TOTAL -> year.total() > 0 ? Optional.of(new Denominator(base, year.total(), year.asOf(LocalDate.now(clock)), Origin.COUNTED))
                : Optional.empty();
            case REGISTERED -> counted(base, year.registered().orElse(0));
            default -> Optional.ofNullable(bases.of(year.year()).getOrDefault(BaseBook.COMMUNE, Map.of()).get(base));
        };
    }

    /** How the totals are spread; empty where the set has no points. */
    public Optional<Spread> totals(Round round) {
        CriteriaSet set = rounds.set(round);
        return set.hasPoints() ? Optional.of(Spread.of(store.totals(round.id()), set.most(), set.totalNeeded())) : Optional.empty();
    }

    public CriteriaSet set(Round round) {
        return rounds.set(round);
    }

    /**
     * The indicators that bring points and have marks, the one that lost most first.
     *
     * @param placeId or null for all
     * @param group   or null for all
     */
    public List<LostMarks> lost(Round round, Long placeId, LabourGroup group) {
        List<Indicator> indicators = rounds.set(round).indicators();
        List<ChartStore.Sum> sums = store.marks(round.id(), indicators.size(), placeId, group);
        List<LostMarks> lost = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            if (indicators.get(i).isPoints() && sums.get(i).marks() > 0) {
                BigDecimal points = indicators.get(i).cap().multiply(new BigDecimal(sums.get(i).marks()));
                lost.add(new LostMarks(i, sums.get(i).marks(), points, points.subtract(sums.get(i).points())));
            }
        }
        lost.sort(Comparator.comparing(LostMarks::percent).reversed());
        return lost;
    }

    /** Those who hold the citizen title by this round, beside all who live here, or did when its year ended; empty before a decision. */
    public Optional<Ages> ages(Round round) {
        TitleYear year = years.of(round.title(), round.year());
        if (!year.isDecided()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate day = year.asOf(today);
        Optional<Map<Integer, Integer>> all = year.isOver(today) ? then.births(day) : Optional.of(store.births());
        return Optional.of(new Ages(AgeBand.of(store.holderBirths(round.id()), all.orElseGet(HashMap::new), round.year()), day, all.isPresent()));
    }

    /** The chapters with their members now and their income of a year, the one with most members first. */
    public List<ChapterFigures> chapters(int year) {
        FundSums sums = fund.sums(year);
        return chapters.lines(false).stream().map(line -> new ChapterFigures(line.chapter(), line.members(), income(sums, line)))
            .sorted(Comparator.comparing(ChapterFigures::members).reversed()).toList();
    }

    private static OptionalLong income(FundSums sums, ChapterLine line) {
        FundSums own = sums.ofChapter(line.chapter().id());
        return own.isEmpty() ? OptionalLong.empty() : OptionalLong.of(own.income());
    }
}
