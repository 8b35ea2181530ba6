package vn.sokhuyenhoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.Rate;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportItem;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.ReportPeriod;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.domain.report.Target;

/** Reports in words: their parts, rows and notes, and what is missing with what to enter. */
public final class SummaryWords {
    private final Messages messages;
    private final RateWords rates;
    private final Wording wording;

    public SummaryWords(Messages messages) {
        this.messages = messages;
        this.rates = new RateWords(messages);
        this.wording = new Wording(messages);
    }

    public String part(ReportPart part) {
        return messages.get("summary.part." + low(part));
    }

    /** "Báo cáo năm 2026". */
    public String name(ReportKind kind, int year) {
        return messages.get("summary.name", rates.kind(kind), String.valueOf(year));
    }

    /** A name for its file, without marks and blanks. */
    public String file(ReportKind kind, int year, String ending) {
        return messages.get("summary.file." + low(kind)) + "-" + year + "." + ending;
    }

    /** What stands above several rows, such as a title; empty where rows stand alone. */
    public String section(ReportRow row) {
        return switch (row.of()) {
            case Title title -> title(title);
            case LabourGroup group -> wording.group(group);
            case Programme programme -> rates.programme(programme);
            case null -> row.item() == ReportItem.GROUP_REGISTERED || row.item() == ReportItem.GROUP_RECOGNISED
                || row.item() == ReportItem.GROUP_SHARE ? messages.get("summary.no_group") : "";
            default -> "";
        };
    }

    private String title(Title title) {
        return messages.get("summary.title." + low(title));
    }

    /** What the row tells, below its section. */
    public String name(ReportRow row) {
        if (row.target().isPresent()) {
            return messages.get("summary.percent", rates.goal(row.target().get().goal()));
        }
        return switch (row.of()) {
            case ChapterKind kind -> messages.get("summary.chapters." + low(kind));
            case FundLevel level -> messages.get("summary.fund." + low(level));
            case null, default -> messages.get("summary.item." + low(row.item()));
        };
    }

    /** Name and section in one line. */
    public String whole(ReportRow row) {
        String section = section(row);
        return section.isEmpty() ? name(row) : messages.get("summary.whole", section, name(row));
    }

    /** The heading of a column. */
    public String period(ReportPeriod period) {
        return period.isWholeYear() ? messages.get("summary.year", String.valueOf(period.year()))
            : messages.get("summary.half_year", String.valueOf(period.year()));
    }

    /** Of what shares are counted and where that is from, and whether a target is reached; empty where there is nothing to say. */
    public String note(Report report, ReportRow row) {
        List<String> notes = new ArrayList<>();
        for (int i = report.periods().size() - 1; i >= 0; i--) {
            if (row.figures().get(i) instanceof Figure.Share share) {
                String of = messages.get("summary.share", rates.of(share.rate()), rates.origin(share.rate().of()))
                    + share.origin().map(origin -> messages.get("summary.counted", rates.origin(origin))).orElse("");
                notes.add(i == report.periods().size() - 1 ? of : messages.get("summary.before", period(report.periods().get(i)), of));
            }
        }
        row.target().ifPresent(target -> notes.add(target(target, row.own())));
        return String.join("; ", notes);
    }

    /** The target, and in words whether it is reached. */
    private String target(Target target, Figure own) {
        String words = rates.target(target);
        return own instanceof Figure.Share(Rate rate, _)
            ? messages.get(rate.reaches(target.percent()) ? "summary.reached" : "summary.not_reached", words) : messages.get("summary.target", words);
    }

    /** The name of the annex that tells of a title village by village. */
    public String annex(Title title) {
        return messages.get("summary.annex", title(title));
    }

    /** Why it is missing. */
    public String why(Gap gap, int year) {
        return why(gap, String.valueOf(year));
    }

    /** Of several years at once. */
    public String why(Gap gap, String years) {
        return messages.get("summary.why." + low(gap), years);
    }

    /** What to enter, and where. */
    public String enter(Gap gap, int year) {
        return messages.get("summary.enter." + low(gap), String.valueOf(year));
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
