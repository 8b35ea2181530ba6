package vn.sokhuyenhoc.work.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.report.EnteredFact;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.DecidedStore;

/** What was decided, each question put to the register once however many rows, columns and reports ask it. Lives as long as these are filled. */
final class Decided {
    private final DecidedStore store;
    private final DigitalSkills digital;
    private final Map<List<Object>, Optional<DigitalSkills.Known>> skills = new HashMap<>();
    private final Map<Long, Map<Optional<LabourGroup>, Long>> registered = new HashMap<>();
    private final Map<Long, Map<Optional<LabourGroup>, Long>> ofRounds = new HashMap<>();
    private final Map<ReportPeriod, Map<Optional<LabourGroup>, Long>> ofPeriods = new HashMap<>();
    private final Map<ReportPeriod, Given> given = new HashMap<>();

    Decided(Database database) {
        this.store = new DecidedStore(database);
        this.digital = new DigitalSkills(database);
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

    /** How many holders of a round have digital skills; of a year, as what was entered belongs to it. */
    Optional<DigitalSkills.Known> skills(Goal goal, int year, Optional<Round> round, List<EnteredFact> entered) {
        return skills.computeIfAbsent(List.of(goal, year), _ -> digital.of(goal, round, entered));
    }

    Given given(ReportPeriod period) {
        return given.computeIfAbsent(period, one -> Given.in(one, store));
    }
}
