package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.Achievement.Gap;
import vn.sokhuyenhoc.domain.report.Achievement;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Denominator.Origin;
import vn.sokhuyenhoc.domain.report.Denominator;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Target;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.WayStore;

/** What a year has brought, held against the targets in force. */
public final class Achievements {
    private final TargetBook targets;
    private final BaseBook bases;
    private final WayStore counts;
    private final DigitalSkills digital;
    private final Clock clock;

    public Achievements(Database database, Clock clock) {
        this.targets = new TargetBook(database);
        this.bases = new BaseBook(database, clock);
        this.counts = new WayStore(database);
        this.digital = new DigitalSkills(database);
        this.clock = clock;
    }

    /** What the year is known to have brought. */
    private record Known(Map<Title, TitleYear> titles, Map<Base, Denominator> bases, List<EnteredFact> facts, Map<Long, Integer> staff) {
    }

    /** In the order of the targets. */
    public List<Achievement> of(int year, Map<Title, TitleYear> titles) {
        List<Target> inForce = targets.inForce(year);
        if (inForce.isEmpty()) {
            return List.of();
        }
        Known known = new Known(titles, bases.of(year).getOrDefault(BaseBook.COMMUNE, Map.of()), bases.entered(year), new HashMap<>());
        return inForce.stream().map(target -> of(target, known)).toList();
    }

    private Achievement of(Target target, Known known) {
        Optional<TitleYear> title = target.goal().title().map(known.titles()::get);
        Optional<DigitalSkills.Known> skills = title.isPresent() ? Optional.empty()
            : digital.of(target.goal(), known.titles().get(Title.CITIZEN).round(), known.facts());
        OptionalLong part = title.isPresent() ? holders(target.goal(), title.get(), known)
            : skills.map(one -> OptionalLong.of(one.number())).orElse(OptionalLong.empty());
        Optional<Denominator> of = base(target.base(), title.orElseGet(() -> known.titles().get(Title.CITIZEN)), known);
        return new Achievement(target, part, of, gap(title, part, of), skills.map(DigitalSkills.Known::origin));
    }

    private static Gap gap(Optional<TitleYear> title, OptionalLong part, Optional<Denominator> of) {
        if (part.isEmpty()) {
            return title.isEmpty() ? Gap.FACT : title.get().round().isEmpty() ? Gap.ROUND : Gap.DECISION;
        }
        return of.isEmpty() ? Gap.BASE : Gap.NONE;
    }

    /** Staff are counted once, though several programmes ask for them. */
    private OptionalLong holders(Goal goal, TitleYear title, Known known) {
        OptionalLong all = title.recognised();
        return goal == Goal.CITIZENS_STAFF && all.isPresent()
            ? OptionalLong.of(known.staff().computeIfAbsent(title.round().orElseThrow().id(), counts::staff)) : all;
    }

    private Optional<Denominator> base(Base base, TitleYear title, Known known) {
        return switch (base) {
            case REGISTERED -> counted(base, title.registered());
            case TOTAL -> total(title, known);
            case HOLDERS -> counted(base, known.titles().get(Title.CITIZEN).recognised());
            default -> Optional.ofNullable(known.bases().get(base));
        };
    }

    private Optional<Denominator> total(TitleYear title, Known known) {
        LocalDate today = LocalDate.now(clock);
        return title.total() > 0 ? Optional.of(new Denominator(Base.TOTAL, title.total(), title.asOf(today), Origin.COUNTED))
            : Optional.ofNullable(!title.isOver(today) ? null : switch (title.title()) {
                case CITIZEN -> known.bases().get(Base.POPULATION);
                case FAMILY -> known.bases().get(Base.HOUSEHOLDS);
                default -> null;
            });
    }

    private Optional<Denominator> counted(Base base, OptionalLong number) {
        return Stream.of(number).filter(n -> n.isPresent() && n.getAsLong() > 0)
            .map(n -> new Denominator(base, n.getAsLong(), LocalDate.now(clock), Origin.COUNTED)).findFirst();
    }
}
