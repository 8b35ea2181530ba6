package vn.sokhuyenhoc.work.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.store.DecidedStore;

/** What was decided, each question put to the register once however many rows, columns and reports ask it. Lives as long as these are filled. */
final class Decided {
    private final DecidedStore store;
    private final Map<Long, Map<Optional<LabourGroup>, Long>> registered = new HashMap<>();
    private final Map<Long, Map<Optional<LabourGroup>, Long>> ofRounds = new HashMap<>();
    private final Map<ReportPeriod, Map<Optional<LabourGroup>, Long>> ofPeriods = new HashMap<>();
    private final Map<ReportPeriod, Given> given = new HashMap<>();

    Decided(DecidedStore store) {
        this.store = store;
    }

    /** Who was put down in a round, by labour group. */
    Map<Optional<LabourGroup>, Long> registered(long roundId) {
        return registered.computeIfAbsent(roundId, store::registered);
    }

    /** Who holds the citizen title of a round. */
    Map<Optional<LabourGroup>, Long> recognised(long roundId) {
        return ofRounds.computeIfAbsent(roundId, store::recognised);
    }

    /** Who was given the citizen title in a period, of whatever round. */
    Map<Optional<LabourGroup>, Long> recognised(ReportPeriod period) {
        return ofPeriods.computeIfAbsent(period, one -> store.recognised(one.from(), one.to()));
    }

    Given given(ReportPeriod period) {
        return given.computeIfAbsent(period, one -> Given.in(one, store));
    }
}
