package vn.sokhuyenhoc.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.Decision;

/** The rows as they are shown, corrected and decided. */
class GridModelTest {
    private static final String HEADING = "Họ và tên\tNăm sinh\tGiới tính\tSố CCCD\tĐiện thoại\tThôn\n";

    @TempDir
    Path folder;

    private final SameThreadRunner runner = new SameThreadRunner();
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private RegisterDesk desk;
    private IntakeViewModel model;

    @BeforeEach
    void open() {
        desk = RegisterDesk.in(folder);
        model = new IntakeViewModel(desk.jobs(), runner, prompts, RegisterDesk.MESSAGES);
        model.start();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void choose(String name) {
        prompts.file = RegisterDesk.PEOPLE.resolve(name);
        model.chooseFile();
    }

    private Looked looked() {
        return model.readingProperty().get().looked();
    }

    private Line line(int row) {
        return looked().lines().stream().filter(line -> line.number() == row).findFirst().orElseThrow();
    }

    private List<Integer> shown() {
        return model.grid().lines().stream().map(Line::number).toList();
    }

    @Test
    void pastedBlockShowsAllRowsAndIsCorrectedInPlace() {
        model.paste(HEADING + "Lò Văn An\t1968\tNam\t\t\tBản Nà Lo\nLò Văn Bình\tnăm nào\tNam\t\t\tBản Nà Lo");
        assertEquals(List.of(2, 3), shown());
        assertEquals(List.of(Line.State.TAKEN, Line.State.REFUSED), model.grid().lines().stream().map(Line::state).toList());
        assertTrue(line(3).isWrong(ListColumn.of(ListField.BIRTH)));
        model.grid().correct(line(3), 1, "1969");
        assertEquals(Line.State.TAKEN, line(3).state());
        assertEquals(2, looked().taken());
        model.write();
        assertEquals(2, desk.register().countPeople());
    }

    @Test
    void bareBlockWithoutANameShowsItsRowsAndSaysWhatIsMissing() {
        model.paste("1\t1968\n2\t1970");
        assertNull(looked());
        assertEquals(List.of(1, 2), shown());
        assertFalse(model.readingProperty().get().trouble().isEmpty());
        assertFalse(model.readyProperty().get());
    }

    @Test
    void onlyRowsThatNeedALookAreShownAndMendedOnesStay() {
        choose("01-ban-na-lo.xlsx");
        List<Integer> first = shown();
        assertTrue(first.size() < 20 && first.size() >= 2, first::toString);
        Line bad = model.grid().lines().stream().filter(line -> line.state() == Line.State.REFUSED).findFirst().orElseThrow();
        int name = looked().file().heading().column(ListField.NAME).orElseThrow();
        model.grid().correct(bad, name, "Lò Văn Được Sửa");
        assertEquals(first, shown());
        model.grid().allProperty().set(true);
        assertTrue(shown().size() > 230, shown()::toString);
        model.grid().allProperty().set(false);
        assertEquals(first, shown());
    }

    @Test
    void decisionsAreTakenAndWritten() {
        model.paste(HEADING + "Lò Thị Hương\t1968\tNữ\t\t\tBản Nà Lo");
        model.write();
        model.start();
        model.paste(HEADING + "Lò Thi Hưong\t05/03/1968\tNữ\t\t0912345678\tBản Nà Lo\nLò Văn An\t1970\tNam\t\t\tBản Nà Lo");
        model.grid().choose(line(2));
        Comparison comparison = model.grid().comparisonProperty().get();
        assertEquals(List.of(2, 0, 1), List.of(comparison.row(), comparison.otherRow(), comparison.otherSerial()));
        assertTrue(model.grid().decide(Decision.SAME));
        assertEquals(List.of(Line.State.JOINED, Line.State.TAKEN), looked().lines().stream().map(Line::state).toList());
        model.write();
        assertEquals("Lần nhập 2: đã nhận 1, cùng người đã có 1, chưa nhận 0", prompts.told.getLast());
        assertEquals(2, desk.register().countPeople());
    }
}
