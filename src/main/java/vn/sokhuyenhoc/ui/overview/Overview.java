package vn.sokhuyenhoc.ui.overview;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.work.report.Standing;

/**
 * What the first screen tells.
 *
 * @param shown    the title whose villages are shown
 * @param copied   when the newest copy of the register was made
 * @param uncopied days since then, where something has changed since
 */
record Overview(Standing standing, Title shown, Optional<LocalDateTime> copied, int uncopied) {

    /** The title that was shown before where it has a round, else that of citizens, else the first that has one. */
    static Overview of(Standing standing, Title before, Optional<LocalDateTime> copied, int uncopied) {
        List<Title> held = standing.held().stream().map(TitleYear::title).toList();
        Title shown = held.contains(before) || held.isEmpty() ? before : held.contains(Title.CITIZEN) ? Title.CITIZEN : held.getFirst();
        return new Overview(standing, shown, copied, uncopied);
    }

    Overview showing(Title title) {
        return new Overview(standing, title, copied, uncopied);
    }

    private TitleYear year() {
        return standing.titles().get(shown);
    }

    /** Empty before there is any. */
    Optional<Round> round() {
        return year().round();
    }

    Optional<Way> way() {
        return year().way();
    }

    List<VillageWay> villages() {
        return year().villages();
    }

    VillageWay.Counts total() {
        return year().counts();
    }

    /** People without a form, or whatever the title is given to. */
    static int missing(VillageWay village) {
        return Math.max(0, village.people() - village.counts().keyed());
    }
}
