package vn.sokhuyenhoc.work.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.store.DecidedStore;

/**
 * The titles that were given in a part of a year, by the days of the decisions.
 *
 * @param villages by UBND cấp xã, by the rows of villages
 * @param agencies by places of work
 */
record Given(Map<Title, Map<Long, Long>> villages, Map<Title, Long> agencies) {
    /** Counted once for a period; whole years are told by their rounds instead. */
    static Given in(ReportPeriod period, DecidedStore decided) {
        Map<Title, Map<Long, Long>> villages = new EnumMap<>(Title.class);
        Map<Title, Long> agencies = new EnumMap<>(Title.class);
        if (!period.isWholeYear()) {
            for (Title title : TitleBlocks.MODELS) {
                villages.put(title, decided.byVillage(title, period.from(), period.to()));
                agencies.put(title, decided.byAgency(title, period.from(), period.to()));
            }
        }
        return new Given(villages, agencies);
    }

    /** Empty where nothing was: it may have been decided and not noted. */
    OptionalLong all(Title title) {
        long all = agencies.get(title) + villages.get(title).values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? OptionalLong.empty() : OptionalLong.of(all);
    }
}
