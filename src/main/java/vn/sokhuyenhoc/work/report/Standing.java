package vn.sokhuyenhoc.work.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.report.Achievement;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.TitleYear;

/**
 * How the register stands in the year of its newest round; without a round, in this year.
 *
 * @param titles       of the year, all of them
 * @param unchecked    rounds of the year whose criteria nobody has compared with the paper copy
 * @param uncertified  by the rows of rounds: those recognised who have no certificate; none missing
 * @param achievements against the targets in force
 * @param due          the report that is due next, where that is soon and it is not archived
 */
public record Standing(Office office, Size size, int year, Map<Title, TitleYear> titles, List<Round> unchecked, Map<Long, Integer> uncertified,
                       List<Achievement> achievements, Optional<Due> due) {
    public Standing {
        unchecked = List.copyOf(unchecked);
        uncertified = Map.copyOf(uncertified);
        achievements = List.copyOf(achievements);
    }

    /** What is in the register, whatever the year. */
    public record Size(int people, int villages, int chapters) {
    }

    /** A report and until when it is to be handed in. */
    public record Due(ReportKind kind, int year, LocalDate day) {
    }

    /** Those titles that have a round in the year. */
    public List<TitleYear> held() {
        return titles.values().stream().filter(title -> title.round().isPresent()).toList();
    }
}
