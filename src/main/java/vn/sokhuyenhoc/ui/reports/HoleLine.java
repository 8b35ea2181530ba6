package vn.sokhuyenhoc.ui.reports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sokhuyenhoc.domain.report.Gap;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.ui.kit.Screen;

/**
 * Why some figures of a report are missing, and what to enter.
 *
 * @param text whole, with what is missing
 */
record HoleLine(Gap gap, int year, String text) {
    private record Reason(Gap gap, int year) {
    }

    static List<HoleLine> of(Report report, SummaryWords words, Messages messages) {
        Map<Reason, Set<String>> reasons = new LinkedHashMap<>();
        report.holes().forEach(hole -> {
            String section = words.section(hole.row());
            reasons.computeIfAbsent(new Reason(hole.gap(), hole.year()), _ -> new LinkedHashSet<>())
                .add(section.isEmpty() ? words.name(hole.row()) : section);
        });
        return reasons.entrySet().stream()
            .sorted(Comparator.comparing(one -> -one.getKey().year())).map(one -> new HoleLine(one.getKey().gap(), one.getKey().year(),
            messages.get("reporting.hole", words.why(one.getKey().gap(), one.getKey().year()), String.join(", ", one.getValue()),
                words.enter(one.getKey().gap(), one.getKey().year())))).toList();
    }

    /** Where it is entered. */
    Screen screen() {
        return switch (gap) {
            case NO_ROUND -> Screen.SETTINGS;
            case NO_DECISION, NOT_REGISTERED, FEW_REGISTERED -> Screen.RESULTS;
            case NO_HOUSEHOLDS, NO_GROUPS, NO_PEOPLE, NO_CHAPTERS, NO_COMMITTEE, NO_MEMBERS, JOIN_DAYS, CHAPTER_DAYS -> Screen.REGISTER;
            case TOTAL_THEN -> Screen.DOCUMENTS;
            case PEOPLE_THEN, HOUSEHOLDS_THEN, NO_POPULATION, NO_ADULTS, NO_WORKERS, NO_STAFF, NO_FUND, NO_DIGITAL, NO_PROFICIENT, NO_TARGET ->
                Screen.REPORTS;
        };
    }

    /** The section of that screen. */
    String detail() {
        return switch (gap) {
            case NO_ROUND -> "rounds";
            case NO_DECISION -> "way";
            case NOT_REGISTERED, FEW_REGISTERED -> "registration";
            case NO_HOUSEHOLDS -> "households";
            case NO_GROUPS -> "groups";
            case NO_PEOPLE -> "people";
            case NO_CHAPTERS, NO_COMMITTEE, NO_MEMBERS, JOIN_DAYS, CHAPTER_DAYS -> "chapters";
            case TOTAL_THEN -> "archive";
            case NO_FUND -> "fund";
            default -> "facts";
        };
    }
}
