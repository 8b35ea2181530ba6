package vn.sokhuyenhoc.work.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.ReportItem;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.domain.report.TitleYear;
import vn.sokhuyenhoc.domain.report.VillageFigures;

/** The rows on the five titles, on citizens by labour group, and the annexes by village. */
final class TitleBlocks {
    /** The sixth title, of the commune itself, is asked for with a file of its own and no part of these reports. */
    static final List<Title> MODELS = List.of(Title.CITIZEN, Title.FAMILY, Title.CLAN, Title.COMMUNITY, Title.UNIT);

    private TitleBlocks() {
    }

    static List<ReportRow> titles(List<Span> spans) {
        List<ReportRow> rows = new ArrayList<>();
        for (Title title : MODELS) {
            rows.add(new ReportRow(ReportItem.TOTAL, title, Span.each(spans, span -> span.total(title)
                .<Figure>map(of -> new Figure.Count(of.number())).orElseGet(() -> Span.missing(span.noTotal(title))))));
            rows.add(new ReportRow(ReportItem.REGISTERED, title, Span.each(spans, span -> span.registered(title))));
            rows.add(new ReportRow(ReportItem.RECOGNISED, title, Span.each(spans, span -> span.recognised(title))));
            rows.add(new ReportRow(ReportItem.SHARE_OF_REGISTERED, title, Span.each(spans,
                span -> span.shareOfRegistered(span.recognised(title), span.registered(title)))));
            rows.add(new ReportRow(ReportItem.SHARE_OF_TOTAL, title, Span.each(spans,
                span -> Span.share(span.recognised(title), span.total(title), span.noTotal(title)))));
        }
        return rows;
    }

    /** Groups are those of the forms; who is of none has rows of his own where there is anybody. */
    static List<ReportRow> groups(List<Span> spans) {
        List<Map<Optional<LabourGroup>, Long>> registered = spans.stream().map(TitleBlocks::registered).toList();
        List<Map<Optional<LabourGroup>, Long>> recognised = spans.stream().map(TitleBlocks::recognised).toList();
        List<ReportRow> rows = new ArrayList<>();
        Stream.concat(Arrays.stream(LabourGroup.values()).map(Optional::of), Stream.of(Optional.<LabourGroup>empty())).forEach(group -> {
            boolean any = Stream.concat(registered.stream(), recognised.stream()).anyMatch(counts -> counts.containsKey(group));
            if (group.isPresent() || any) {
                rows.addAll(group(spans, group, registered, recognised));
            }
        });
        return rows;
    }

    private static List<ReportRow> group(List<Span> spans, Optional<LabourGroup> group, List<Map<Optional<LabourGroup>, Long>> registered,
                                         List<Map<Optional<LabourGroup>, Long>> recognised) {
        List<Figure> some = new ArrayList<>();
        List<Figure> all = new ArrayList<>();
        List<Figure> shares = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            all.add(of(spans.get(i).registered(Title.CITIZEN), registered.get(i).getOrDefault(group, 0L)));
            some.add(of(spans.get(i).recognised(Title.CITIZEN), recognised.get(i).getOrDefault(group, 0L)));
            shares.add(spans.get(i).shareOfRegistered(some.get(i), all.get(i)));
        }
        LabourGroup of = group.orElse(null);
        return List.of(new ReportRow(ReportItem.GROUP_REGISTERED, of, all), new ReportRow(ReportItem.GROUP_RECOGNISED, of, some),
            new ReportRow(ReportItem.GROUP_SHARE, of, shares));
    }

    /** Of a group nothing is known where nothing is known of all. */
    private static Figure of(Figure all, long group) {
        return all instanceof Figure.Count ? new Figure.Count(group) : all;
    }

    private static Map<Optional<LabourGroup>, Long> registered(Span span) {
        return round(span).map(round -> span.decided().registered(round.id())).orElse(Map.of());
    }

    static Map<Optional<LabourGroup>, Long> recognised(Span span) {
        return span.period().isWholeYear() ? round(span).map(round -> span.decided().recognised(round.id())).orElse(Map.of())
            : span.decided().recognised(span.period());
    }

    private static Optional<Round> round(Span span) {
        return span.title(Title.CITIZEN).round();
    }

    /** Of citizens in a group of which targets speak. */
    static Figure recognised(Span span, LabourGroup group) {
        return of(span.recognised(Title.CITIZEN), recognised(span).getOrDefault(Optional.of(group), 0L));
    }

    /** Of the titles that are given village by village and have a round in the report's own year. */
    static List<VillageFigures> villages(Span own) {
        return MODELS.stream().filter(Title::isByVillage).filter(title -> own.title(title).round().isPresent()).map(title -> village(own, title))
            .toList();
    }

    private static VillageFigures village(Span own, Title title) {
        TitleYear year = own.title(title);
        boolean whole = own.period().isWholeYear();
        boolean decided = own.recognised(title) instanceof Figure.Count;
        Map<Long, Long> inPeriod = whole ? Map.of() : own.given().villages().get(title);
        List<VillageFigures.Line> lines = new ArrayList<>();
        for (VillageWay village : year.villages()) {
            int registered = village.counts().registered();
            long recognised = whole ? village.counts().recognised() : inPeriod.getOrDefault(village.place().id(), 0L);
            lines.add(new VillageFigures.Line(village.place(),
                own.isOver() ? OptionalLong.empty() : OptionalLong.of(village.people()),
                registered == 0 ? OptionalLong.empty() : OptionalLong.of(registered),
                decided ? OptionalLong.of(recognised) : OptionalLong.empty()));
        }
        long agencies = whole ? year.way().map(way -> (long) way.counts().byAgency()).orElse(0L)
            : own.given().agencies().get(title);
        return new VillageFigures(title, lines, agencies);
    }
}
