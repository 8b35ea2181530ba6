package vn.sokhuyenhoc.domain.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.VillageWay.Counts;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.recognition.Way;

/**
 * What a year has brought for one title. Reports take only what was recognised; marks that nobody has decided on yet are no result.
 *
 * @param round the newest of the year; empty where there was none
 * @param way   how far it has come; empty with the round
 * @param total who can be given the title, by the register as it is now or was at the end of a year that is over; nought where it has nobody
 *              or does not know it
 */
public record TitleYear(Title title, int year, Optional<Round> round, Optional<Way> way, long total) {

    /** The day of which the total tells. */
    public LocalDate asOf(LocalDate today) {
        return isOver(today) ? LocalDate.of(year, Month.DECEMBER, 31) : today;
    }

    /** Whether what the register counts today says nothing of the year any more. */
    public boolean isOver(LocalDate today) {
        return today.getYear() > year;
    }

    public List<VillageWay> villages() {
        return way.map(Way::villages).orElse(List.of());
    }

    /** All villages together. */
    public Counts counts() {
        return villages().stream().map(VillageWay::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** Whether UBND cấp xã, or a place of work for its own people, has decided anything; until then nobody holds the title. */
    public boolean isDecided() {
        return way.filter(w -> w.decided().isPresent() || w.counts().recognised() > 0).isPresent();
    }

    /** Who holds the title; empty before a decision: not decided is not nought. */
    public OptionalLong recognised() {
        return isDecided() ? OptionalLong.of(way.map(Way::counts).map(RecognitionCounts::recognised).orElse(0)) : OptionalLong.empty();
    }

    /** Put down by the villages; empty where nobody was, for then it was not noted. */
    public OptionalLong registered() {
        int registered = way.map(Way::counts).map(RecognitionCounts::registered).orElse(0);
        return registered == 0 ? OptionalLong.empty() : OptionalLong.of(registered);
    }
}
