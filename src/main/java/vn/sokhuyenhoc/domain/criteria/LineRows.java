package vn.sokhuyenhoc.domain.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.person.LabourGroup;

/** Gathers the lines of the form from the rows of a set: criteria, indicators, targets, their wordings and where shares come from. */
final class LineRows {
    private final Map<String, Head> criteria = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Integer> rowOf = new HashMap<>();
    private String open = "";

    private record Head(String text, BigDecimal cap) {
    }

    private static final class Line {
        private final String criterion;
        private final Measure measure;
        private final String text;
        private final String only;
        private final Map<LabourGroup, String> texts = new EnumMap<>(LabourGroup.class);
        private Feed feed;

        Line(String criterion, Measure measure, String text, String only) {
            this.criterion = criterion;
            this.measure = measure;
            this.text = text;
            this.only = only;
        }

        Indicator indicator(String code) {
            return new Indicator(code, measure, text, new Indicator.Details(only, texts, Optional.ofNullable(feed)));
        }
    }

    void take(SetRow row) {
        String code = row.needed(1);
        switch (row.word()) {
            case "criterion" -> {
                once(row, code);
                open = code;
                criteria.put(code, new Head(row.optional(2), row.optional(3).isEmpty() ? null : row.positive(3)));
            }
            case "indicator" -> add(row, code, new Measure.Points(row.positive(2)));
            case "target" -> add(row, code, row.key(2).equals("yes-no") ? new Measure.YesNo() : share(row));
            case "text" -> known(row, code).texts.put(row.one(LabourGroup.class, row.needed(2)), row.needed(3));
            default -> known(row, code).feed = feed(row);
        }
    }

    private void add(SetRow row, String code, Measure measure) {
        if (open.isEmpty()) {
            throw row.bad(SetProblem.Kind.OUTSIDE_CRITERION, code);
        }
        once(row, code);
        lines.put(code, new Line(open, measure, row.optional(3), row.optional(4)));
    }

    private void once(SetRow row, String code) {
        if (rowOf.putIfAbsent(code, row.number()) != null) {
            throw row.bad(SetProblem.Kind.GIVEN_TWICE, code);
        }
    }

    private Line known(SetRow row, String code) {
        Line line = lines.get(code);
        if (line == null) {
            throw row.bad(SetProblem.Kind.CODE_UNKNOWN, code);
        }
        return line;
    }

    private static Measure share(SetRow row) {
        BigDecimal needed = row.positive(2);
        if (needed.compareTo(new BigDecimal(100)) > 0) {
            throw row.bad(SetProblem.Kind.SHARE_NOT_A_SHARE, row.optional(2));
        }
        return new Measure.Share(needed);
    }

    /** Cells: title, ages such as 18-200 or empty, points such as 60=10;40=5 or empty, who counts (all where empty). */
    private static Feed feed(SetRow row) {
        String[] ages = row.optional(3).split("-");
        Feed.Ages counted = ages.length == 2 ? new Feed.Ages(row.number(ages[0]).intValue(), row.number(ages[1]).intValue()) : Feed.Ages.ALL;
        List<Feed.Step> steps = row.optional(4).isEmpty() ? List.of() : Arrays.stream(row.optional(4).split(";")).map(step -> {
            String[] sides = step.split("=");
            return new Feed.Step(row.number(sides[0].strip()), row.number(sides.length == 2 ? sides[1].strip() : ""));
        }).sorted(Comparator.comparing(Feed.Step::percent).reversed()).toList();
        Feed.Base base = row.optional(5).isEmpty() ? Feed.Base.ALL : row.one(Feed.Base.class, row.needed(5));
        return new Feed(row.one(Title.class, row.needed(2)), counted, base, steps);
    }

    /** In which row a code stands; 0 where it stands nowhere. */
    int row(String code) {
        return rowOf.getOrDefault(code, 0);
    }

    List<Criterion> criteria() {
        List<Criterion> made = new ArrayList<>();
        criteria.forEach((code, head) -> made.add(new Criterion(code, head.text(), head.cap(), lines.entrySet().stream()
            .filter(line -> line.getValue().criterion.equals(code)).map(line -> line.getValue().indicator(line.getKey())).toList())));
        return made;
    }
}
