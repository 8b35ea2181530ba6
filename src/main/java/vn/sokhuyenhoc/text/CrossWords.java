package vn.sokhuyenhoc.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.cross.Cell;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Level;
import vn.sokhuyenhoc.domain.cross.Share;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** What stands around and in a table of counts, on the screen and on paper. */
public final class CrossWords {
    private final Messages messages;
    private final Wording wording;

    public CrossWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    public String dimension(Dimension dimension) {
        return messages.get("cross.dimension." + low(dimension));
    }

    public String share(Share share) {
        return messages.get("cross.share." + low(share));
    }

    public String measure(CrossQuestion.Measure measure) {
        return messages.get("cross.measure." + low(measure));
    }

    public String value(Dimension dimension, Value value) {
        String code = value.code();
        if (code.equals(Spot.SUM)) {
            return messages.get("cross.sum");
        }
        if (code.equals(Spot.NOT_NOTED)) {
            return messages.get("cross.not_noted");
        }
        return switch (dimension) {
            case PLACE, CHAPTER, ROUND -> value.name();
            case YEAR -> code;
            case GROUP -> wording.group(LabourGroup.valueOf(code));
            case SEX -> wording.sex(Sex.valueOf(code));
            case VERDICT -> wording.verdict(Verdict.valueOf(code));
            case TITLE -> wording.title(Title.valueOf(code));
            case LEVEL -> messages.get("cross.level." + low(Level.valueOf(code)));
            case AGE -> band(AgeBand.ALL.get(Integer.parseInt(code)));
            case INDICATOR -> indicator(Integer.parseInt(code));
        };
    }

    /** @param at its place from 0 */
    public String indicator(int at) {
        return messages.get("cross.indicator", String.valueOf(at + 1));
    }

    /** "18–35 tuổi". */
    public String band(AgeBand band) {
        return band.to() >= AgeBand.OLDEST ? messages.get("cross.band.from", String.valueOf(band.from()))
            : messages.get("cross.band.between", String.valueOf(band.from()), String.valueOf(band.to()));
    }

    /** A count as it is, or with its share; an average where the table has these. Empty where there is no mark to speak of. */
    public String cell(CrossTable table, Spot spot, Share share) {
        Cell cell = table.at(spot);
        if (table.question().isAverage()) {
            return cell.average().map(average -> messages.get("cross.average", average)).orElse("");
        }
        return table.percent(share, spot).map(percent -> messages.get("cross.with_share", cell.count(), percent))
            .orElseGet(() -> messages.get("cross.number", cell.count()));
    }

    /** What is counted: people, or forms of a round. */
    public String scope(CrossScope scope) {
        return switch (scope.source()) {
            case PEOPLE -> messages.get("cross.scope.people");
            case ALL_ROUNDS -> messages.get("cross.scope.all_rounds");
            case ROUND -> messages.get("cross.scope.round", scope.round().name());
        };
    }

    /** Lines above the table: what is counted, by what, and what it is narrowed to. */
    public List<String> title(CrossTable table) {
        CrossQuestion question = table.question();
        List<String> lines = new ArrayList<>(List.of(question.isMeasured()
            ? messages.get("cross.title.measured", measure(question.measure()), scope(question.scope())) : scope(question.scope())));
        lines.add(messages.get("cross.title.by", dimension(question.rows()), dimension(question.columns()))
            + (question.asksIndicator() ? messages.get("cross.title.indicator", String.valueOf(question.indicator() + 1)) : ""));
        String only = only(question.scope().only());
        if (!only.isEmpty()) {
            lines.add(messages.get("cross.title.only", only));
        }
        return lines;
    }

    /** What it is narrowed to, or empty. */
    public String only(CrossScope.Only only) {
        return String.join("; ", Stream.of(only.place() == null ? "" : wording.place(only.place()), wording.group(only.group()),
            only.verdict() == null ? "" : wording.verdict(only.verdict())).filter(words -> !words.isEmpty()).toList());
    }

    /**
     * Sentences below the table: how was counted, and of what the shares are.
     *
     * @param set of the one round that is counted; null where it is not one
     */
    public List<String> notes(CrossTable table, Share share, LocalDate day, CriteriaSet set) {
        CrossQuestion question = table.question();
        boolean people = question.scope().isPeople();
        List<String> notes = new ArrayList<>(List.of(messages.get(people ? "cross.note.people" : "cross.note.forms", Dates.day(day))));
        if (!people && (question.has(Dimension.VERDICT) || question.scope().only().verdict() != null)) {
            notes.add(messages.get("cross.note.verdict"));
        }
        if (question.isShared()) {
            notes.add(messages.get("cross.note.chapter", table.total().count()));
            notes.add(question.scope().chapterDay(day).map(one -> messages.get("cross.note.chapter_day", Dates.day(one)))
                .orElseGet(() -> messages.get("cross.note.chapter_days", Dates.day(day))));
        }
        if (question.has(Dimension.AGE)) {
            notes.add(question.scope().source() == CrossScope.Source.ALL_ROUNDS ? messages.get("cross.note.age_of_round")
                : messages.get("cross.note.age", String.valueOf(people ? day.getYear() : question.scope().round().year())));
        }
        if (set != null && (question.has(Dimension.LEVEL) || question.isMeasured() && !question.isAverage())) {
            notes.add(set.floor().map(floor -> messages.get("cross.note.floor", Wording.points(floor))).orElse(messages.get("cross.note.no_floor")));
        }
        if (question.isAverage()) {
            notes.add(messages.get("cross.note.average"));
        }
        if (Stream.concat(table.rows().stream(), table.columns().stream()).anyMatch(Value.NOT_NOTED::equals)) {
            notes.add(messages.get("cross.note.not_noted"));
        }
        if (share != Share.NONE) {
            notes.add(messages.get("cross.note.share", share(share)));
        }
        return notes;
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
