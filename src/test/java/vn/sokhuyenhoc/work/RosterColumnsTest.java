package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;

/** Which columns the roster has follows from the set; the new ones are never taken for marks when it is read back in. */
class RosterColumnsTest {
    /** Made up for the purpose. */
    private static final String LEVELS = """
        id\tthu
        title\tUNIT
        name\tTự đặt để thử
        step\t1
        rule\tlevel\tMức độ 1\tA,B
        criterion\t1\tChỉ có một
        target\tA\tyes-no\tCó kế hoạch
        target\tB\t90\tThành viên đạt
        """;
    private final PaperTables tables = new PaperTables(new Messages(Messages.VIETNAMESE));

    @Test
    void gradesAndSums() throws IOException {
        CriteriaSet set = CriteriaReader.read(Files.readString(Path.of("src/main/resources/criteria/tt22-2020-don-vi.tsv")));
        Table table = roster(set, "10 10 10 10 5 10 5 10 10 4");
        assertEquals(List.of("Cộng tiêu chí TC1", "Cộng tiêu chí TC2", "Cộng tiêu chí TC3", "Tổng điểm", "Điểm thấp nhất", "Kết quả", "Xếp loại",
            "Lý do"), headings(table).subList(14, 22));
        assertEquals(List.of("30", "30", "24", "84", "4", "Đạt", "Khá", "Đạt 84 điểm, xếp loại Khá."), cells(table).subList(14, 22));
        assertEquals(List.of(), marksAmong(headings(table).subList(14, 22)));
    }

    @Test
    void levelsOfOneCriterion() {
        Table table = roster(CriteriaReader.read(LEVELS), "1 82");
        assertEquals(List.of("Chỉ số 2", "Chỉ tiêu đạt", "Điểm thấp nhất", "Kết quả", "Mức độ", "Lý do"), headings(table).subList(5, 11));
        assertEquals(List.of("82", "1", "", "Không đạt", "", "Chưa đạt Mức độ 1: chỉ tiêu 2 mới 82 %, cần ít nhất 90 %."),
            cells(table).subList(5, 11));
    }

    /** A criterion may have a bare number for its code. */
    @Test
    void aSumIsNoMark() {
        CriteriaSet set = CriteriaReader.read(LEVELS.replace("A,B", "A,B,C") + "criterion\t2\tHai\ntarget\tC\tyes-no\tCó thư viện\n");
        assertEquals(List.of("Cộng tiêu chí 1", "Cộng tiêu chí 2"), headings(roster(set, "1 95 0")).subList(7, 9));
        assertEquals(List.of("2", "0"), cells(roster(set, "1 95 0")).subList(7, 9));
        assertEquals(List.of(), marksAmong(headings(roster(set, "1 95 0")).subList(7, 13)));
    }

    private Table roster(CriteriaSet set, String typed) {
        Subject unit = new Subject(set.title(), 1, 1, "", "Trường Tiểu học Nà Lo", 1L, "Bản Nà Lo", "SCHOOL", 9, null);
        Marks marks = new Marks(Arrays.stream(typed.split(" ")).map(BigDecimal::new).toList());
        return tables.roster(set, false, List.of(new Result(1, unit, marks, Scorer.score(set, marks), LocalDate.of(2026, 11, 22))), false);
    }

    private static List<String> headings(Table table) {
        return table.columns().stream().map(Table.Column::heading).toList();
    }

    private static List<String> cells(Table table) {
        List<String> cells = new ArrayList<>();
        ((Table.Line.Cells) table.lines().iterator().next()).values().forEach(cell -> cells.add(cell == null ? "" : cell.toString()));
        return cells;
    }

    private static List<String> marksAmong(List<String> headings) {
        return headings.stream().filter(heading -> ListField.read(heading).map(ListColumn::field).equals(Optional.of(ListField.MARK))).toList();
    }
}
