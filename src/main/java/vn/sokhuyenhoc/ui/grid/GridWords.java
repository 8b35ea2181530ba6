package vn.sokhuyenhoc.ui.grid;

import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.grid.Pasting.Pasted;
import vn.sokhuyenhoc.ui.grid.Row.State;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** What stands in the cells of the grid, and what is said about them. */
final class GridWords {
    private final Messages messages;
    private final Wording wording;
    private final Sentences sentences;

    GridWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.sentences = new Sentences(messages);
    }

    /** A cell as people read it; in a later column the mark before it, where it is empty. */
    String cell(Row row, int field) {
        String text = row.texts().get(field);
        Indicator indicator = row.indicators().get(field);
        if (!row.isKeyed(field)) {
            Share share = row.asked().counted().shares().get(field);
            return share == null || !indicator.isAskedOf(row.asked().kind()) ? messages.get("grid.not_asked")
                : indicator.isPoints() ? Wording.points(FormReader.answer(share, indicator, row.asked().set().step())) : wording.share(share);
        }
        if (text.isEmpty()) {
            return row.asked().before(field);
        }
        boolean answered = indicator.measure() instanceof Measure.YesNo && row.problem(field).isEmpty();
        return answered && text.equals("1") ? messages.get("form.yes") : answered && text.equals("0") ? messages.get("form.no") : text;
    }

    String total(Row row) {
        return row.state() == State.EMPTY ? "" : Wording.points(row.score().total());
    }

    /** The verdict of a row that is complete. */
    String result(Row row) {
        return row.state() == State.EMPTY || !row.isGood() ? "" : wording.verdict(row.score().verdict());
    }

    /** In a word or two, with a sign before it. */
    String state(Row row) {
        String key = "grid.state." + row.state().name().toLowerCase(Locale.ROOT);
        return switch (row.state()) {
            case OPEN -> messages.get(key, row.open());
            case WRONG -> messages.get(key, row.wrong());
            case EMPTY, KEPT, UNLIKELY, READY, UNDER_WAY, OVERTAKEN -> messages.get(key);
        };
    }

    /** What the line asks, in the wording of the row's group. */
    String guide(CriteriaSet set, int field, LabourGroup group) {
        String line = wording.indicator(set, field, group);
        return switch (set.indicators().get(field).measure()) {
            case Measure.Points(var cap) -> messages.get("form.field", line, Wording.points(cap));
            case Measure.YesNo _ -> messages.get("form.field_yes_no", line);
            case Measure.Share(var needed) -> messages.get("form.field_share", line, Wording.points(needed));
        };
    }

    /** What is wrong with a cell; empty where nothing is. */
    String problem(Row row, int field) {
        return row.problem(field).map(sentences::of).orElse("");
    }

    /** What is to be said about a row as a whole; empty where nothing is. */
    String about(Row row) {
        return switch (row.state()) {
            case UNLIKELY -> messages.get("grid.unlikely." + row.doubt().name().toLowerCase(Locale.ROOT), SubjectWords.named(row.line().subject()));
            case OVERTAKEN -> messages.get("grid.overtaken_row");
            case KEPT, READY -> wording.reason(row.score());
            case EMPTY, OPEN, WRONG, UNDER_WAY -> "";
        };
    }

    /** How that is said. */
    String style(Row row) {
        return row.state() == State.UNLIKELY || row.state() == State.OVERTAKEN ? Style.WARN : Style.MUTED;
    }

    /** What became of a block. */
    String pasted(Pasted pasted) {
        return switch (pasted) {
            case Pasted.Nothing _ -> messages.get("grid.paste_nothing");
            case Pasted.TooWide(int columns, int room) -> messages.get("grid.paste_wide", columns, room);
            case Pasted.TooLong(int lines, int room) -> messages.get("grid.paste_long", lines, room);
            case Pasted.Taken taken -> messages.get(taken.wrong() == 0 ? "grid.pasted_good" : "grid.pasted", taken.lines(), taken.good(),
                taken.wrong()) + (taken.grey() == 0 ? "" : " " + messages.get("grid.pasted_grey", taken.grey()));
        };
    }

    /** What of these rows is not saved, as a sentence with a space before it; empty where nothing is. */
    String rest(List<Row> rows) {
        long open = count(rows, State.OPEN);
        long wrong = count(rows, State.WRONG);
        long unlikely = count(rows, State.UNLIKELY) + count(rows, State.OVERTAKEN);
        return open + wrong + unlikely == 0 ? "" : " " + messages.get("grid.rest", open, wrong, unlikely);
    }

    private static long count(List<Row> rows, State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
