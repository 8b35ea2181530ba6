package vn.sokhuyenhoc.ui.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Doubt;
import vn.sokhuyenhoc.domain.keying.Doubts;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.ui.kit.form.Asked;

/** One form of the roll as it stands in the grid, checked cell by cell. Never changes: another text makes another row. */
final class Row {
    private final RollLine line;
    private final Asked asked;
    private final List<Indicator> indicators;
    private final List<String> base;
    private final List<String> texts;
    private final String evidence;
    private final Way way;
    private final Map<Integer, Problem> problems = new HashMap<>();
    private final int open;
    private final Doubt.Kind doubt;

    /** Where a row is: on the screen alone, on its way to the disk, or come back because somebody else was first. */
    enum Way { HERE, UNDER_WAY, OVERTAKEN }

    /** What can be said of a row in a word. UNLIKELY: good, but somebody should look at the paper once more. READY: good, but not saved. */
    enum State { EMPTY, KEPT, OPEN, WRONG, UNLIKELY, READY, UNDER_WAY, OVERTAKEN }

    private Row(RollLine line, Asked asked, List<Indicator> indicators, List<String> texts, String evidence, Way way) {
        this.line = line;
        this.asked = asked;
        this.indicators = indicators;
        this.base = base(line, asked, indicators);
        this.texts = texts == null ? base : List.copyOf(texts);
        this.evidence = evidence;
        this.way = way;
        int empty = 0;
        for (int i = 0; i < indicators.size(); i++) {
            if (isKeyed(i) && this.texts.get(i).isEmpty()) {
                empty++;
            } else if (isKeyed(i)) {
                int field = i;
                FormReader.problem(this.texts.get(i), indicators.get(i), asked.set().step()).ifPresent(problem -> problems.put(field, problem));
            }
        }
        this.open = asked.isLater() ? 0 : empty;
        this.doubt = isGood() && isSavable() ? Doubts.of(line.subject(), line.columns(), asked.column(), marks(), null, Set.of()).orElse(null) : null;
    }

    /** A row as the register has it. @param indicators of the set, made once for all rows */
    static Row of(RollLine line, Asked asked, List<Indicator> indicators) {
        return new Row(line, asked, indicators, null, evidence(line), Way.HERE);
    }

    private static String evidence(RollLine line) {
        return line.kept() == null ? "" : line.kept().evidence();
    }

    private static List<String> base(RollLine line, Asked asked, List<Indicator> indicators) {
        List<String> marks = new ArrayList<>(FormDraft.of(asked.counted()).marks());
        List<String> kept = line.has(asked.column()) ? FormDraft.of(line.columns().of(asked.column())).marks() : null;
        for (int i = 0; i < indicators.size(); i++) {
            if (isKeyed(asked, indicators, i)) {
                marks.set(i, kept == null || asked.isLater() && kept.get(i).equals(FormDraft.MISSING) ? "" : kept.get(i));
            }
        }
        return List.copyOf(marks);
    }

    private static boolean isKeyed(Asked asked, List<Indicator> indicators, int field) {
        return indicators.get(field).isAskedOf(asked.kind()) && !asked.counted().shares().containsKey(field);
    }

    /** Whether the clerk answers this line; all others are grey. */
    boolean isKeyed(int field) {
        return isKeyed(asked, indicators, field);
    }

    /** The same with other texts; those of lines that nobody keys stay. */
    Row with(List<String> now) {
        List<String> taken = new ArrayList<>(texts);
        for (int i = 0; i < Math.min(taken.size(), now.size()); i++) {
            if (isKeyed(i)) {
                taken.set(i, CellText.tidy(now.get(i), indicators.get(i)));
            }
        }
        return taken.equals(texts) ? this : new Row(line, asked, indicators, taken, evidence, way);
    }

    Row with(int field, String text) {
        List<String> now = new ArrayList<>(texts);
        now.set(field, text);
        return with(now);
    }

    /** What somebody began of it, here or in the form view. */
    Row begun(Begun begun) {
        return new Row(line, asked, indicators, with(begun.marks()).texts(), begun.evidence(), way);
    }

    Row with(Way now) {
        return new Row(line, asked, indicators, texts, evidence, now);
    }

    /** What was typed goes; the form stands as the register has it. */
    Row cleared() {
        return new Row(line, asked, indicators, null, evidence(line), Way.HERE);
    }

    /** The register has another form now; what was typed stays. */
    Row over(RollLine now) {
        MarkColumn column = asked.column();
        Asked again = new Asked(asked.set(), asked.kind(), asked.counted(), column, now.columns().before(column), asked.codes());
        return new Row(now, again, indicators, texts, evidence, Way.HERE);
    }

    RollLine line() {
        return line;
    }

    long id() {
        return line.subject().id();
    }

    Asked asked() {
        return asked;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    List<String> texts() {
        return texts;
    }

    Optional<Problem> problem(int field) {
        return Optional.ofNullable(problems.get(field));
    }

    /** How many cells are empty that may not be. */
    int open() {
        return open;
    }

    int wrong() {
        return problems.size();
    }

    /** What is unlikely about it; null where nothing is. */
    Doubt.Kind doubt() {
        return doubt;
    }

    Way way() {
        return way;
    }

    boolean isChanged() {
        return !texts.equals(base);
    }

    boolean isGood() {
        return problems.isEmpty() && open == 0;
    }

    /** Whether there is something to save: a text, or that a later column leaves all as it was before. */
    boolean isSavable() {
        return isChanged() || asked.isLater() && !line.has(asked.column());
    }

    State state() {
        if (way == Way.UNDER_WAY) {
            return State.UNDER_WAY;
        }
        if (!isChanged()) {
            return line.has(asked.column()) ? State.KEPT : State.EMPTY;
        }
        if (!isGood()) {
            return problems.isEmpty() ? State.OPEN : State.WRONG;
        }
        return way == Way.OVERTAKEN ? State.OVERTAKEN : doubt == null ? State.READY : State.UNLIKELY;
    }

    /** The codes of what was shown, as in a draft. */
    String evidence() {
        return evidence;
    }

    FormDraft draft() {
        return new FormDraft(texts.stream().map(text -> text.isEmpty() && asked.isLater() ? FormDraft.MISSING : text).toList(), evidence);
    }

    private Marks marks() {
        return FormReader.marks(draft(), asked.set());
    }

    /** What it comes to so far; cells that are empty or wrong count as missing. */
    Score score() {
        Marks standing = Columns.declared(asked.before()).with(MarkColumn.APPRAISED, marks()).standing();
        return Scorer.score(asked.set(), standing, asked.kind());
    }
}
