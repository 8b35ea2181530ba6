package vn.sokhuyenhoc.ui.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Measure;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.ui.kit.form.Asked;

/** Rows of a made-up set, without a register. */
public final class GridRows {
    private GridRows() {
    }

    static CriteriaSet set(int lines) {
        List<Indicator> all = IntStream.rangeClosed(1, lines).mapToObj(i -> new Indicator("CS" + i, BigDecimal.TEN, "")).toList();
        return set(all);
    }

    static CriteriaSet set(List<Indicator> lines) {
        return new CriteriaSet("thu", Title.CLAN, "thử", new CriteriaSet.Source("", "", ""), new BigDecimal("0.5"),
            List.of(new Criterion("TC1", "Tiêu chí", null, lines)), List.of());
    }

    /** A line that only schools are asked. */
    static Indicator ofSchools(String code) {
        return new Indicator(code, new Measure.Points(BigDecimal.TEN), "", new Indicator.Details("SCHOOL", Map.of(), Optional.empty()));
    }

    static List<Row> rows(int count, CriteriaSet set, MarkColumn column, Marks before) {
        Asked asked = new Asked(set, "", Marks.none(set.indicators().size()), column, before, List.of());
        List<Indicator> indicators = set.indicators();
        return IntStream.rangeClosed(1, count).mapToObj(i -> Row.of(new RollLine(new Subject(Title.CLAN, i, i, "", "Dòng họ " + i, null, "", "", 5,
            null), null), asked, indicators)).toList();
    }

    /** Pastes a block into an empty grid as large as itself and answers how many lines are good; for figures. */
    public static Runnable pasting(int count, int columns, String text) {
        List<Row> rows = rows(count, set(columns), MarkColumn.DECLARED, null);
        Rows grid = new Rows();
        grid.show(rows);
        return () -> {
            Pasting.Pasted pasted = Pasting.paste(rows, new Block(0, 0, 0, 0), text, Progress.NONE);
            if (!(pasted instanceof Pasting.Pasted.Taken taken) || taken.lines() != count || taken.wrong() == 0) {
                throw new IllegalStateException("not pasted: " + pasted);
            }
            grid.show(rows);
            grid.put(taken.rows());
        };
    }
}
