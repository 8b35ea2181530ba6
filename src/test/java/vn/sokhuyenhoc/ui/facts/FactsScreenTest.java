package vn.sokhuyenhoc.ui.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.log.Undoing;
import vn.sokhuyenhoc.work.report.BaseBook;
import vn.sokhuyenhoc.work.report.DueBook;
import vn.sokhuyenhoc.work.report.FactBook;
import vn.sokhuyenhoc.work.report.FactSheet;
import vn.sokhuyenhoc.work.report.TargetBook;

/** Types numbers like into a spreadsheet, looks at targets and sets a due day, by the keyboard. */
class FactsScreenTest extends IssuedTest {
    private FactsViewModel model;
    private BaseBook bases;

    @Override
    protected ScreenView section() {
        bases = new BaseBook(desk.database(), GroupRegister.CLOCK);
        FactBook facts = new FactBook(desk.database(), bases, GroupRegister.CLOCK);
        model = new FactsViewModel(new FactsViewModel.Jobs(facts, bases, new FactSheet(facts, new ExcelWriter(RegisterDesk.MESSAGES),
            new WorkbookReader(), RegisterDesk.MESSAGES), new TargetBook(desk.database()), new DueBook(desk.database()),
            new Undoing(desk.database(), GroupRegister.CLOCK)),
            new FactsViewModel.Outside(runner, prompts, RegisterDesk.MESSAGES, GroupRegister.CLOCK));
        return new FactsView(model, RegisterDesk.MESSAGES);
    }

    @Test
    void typesNumbersTargetsAndDueDays() throws Exception {
        wait(() -> !model.sheet().rows().isEmpty());
        assertEquals(node("facts.sheet"), scene.getFocusOwner());
        look("facts-empty");
        write("1250").push(KeyCode.TAB);
        write("900").push(KeyCode.ENTER).push(KeyCode.ENTER);
        onScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("400\t150\nmột trăm");
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.LEFT);
        chord(KeyCode.CONTROL, KeyCode.V);
        look("facts-typed");
        assertTrue(this.<Label>node("facts.unsaved").getText().startsWith("5 ô"), this.<Label>node("facts.unsaved").getText());
        chord(KeyCode.CONTROL, KeyCode.S);
        assertTrue(bases.entered(2026).isEmpty(), "a wrong cell is shown first");
        write("95").push(KeyCode.ENTER);
        chord(KeyCode.CONTROL, KeyCode.S);
        wait(() -> bases.entered(2026).size() == 5);
        wait(() -> model.sheet().unsavedProperty().get() == 0);
        look("facts-saved");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("facts-150");
        chord(KeyCode.CONTROL, KeyCode.DIGIT2);
        look("facts-targets-150");
        onScreen(() -> window.appearanceProperty().set(Appearance.USUAL));
        push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertEquals("facts.target.percent", scene.getFocusOwner().getId());
        look("facts-targets");
        chord(KeyCode.CONTROL, KeyCode.DIGIT3);
        onScreen(() -> this.<TableView<?>>node("facts.dues").getSelectionModel().select(2));
        click("facts.due.preset");
        push(KeyCode.ENTER);
        wait(() -> model.dues().lines().get(2).due().isPresent());
        look("facts-dues");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, true)));
        look("facts-dues-150");
        chord(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals("facts.adult_from", scene.getFocusOwner().getId());
        look("facts-ages-150");
    }
}
