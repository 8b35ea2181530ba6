package vn.sokhuyenhoc.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.work.CriteriaShelf;
import vn.sokhuyenhoc.work.SampleRegister;

/** Issuing in the window, and the screen in other sizes and colours. */
class DocumentsLookTest extends DocumentsWindowTest {
    @Test
    void issuedByKeyboard() {
        try (SampleRegister other = SampleRegister.in(folder.resolve("other"))) {
            new CriteriaShelf(other.database()).markChecked(other.round().setId(), "Quàng Văn Thiêm", LocalDate.of(2026, 12, 1));
            PaperDesk otherDesk = new PaperDesk(other);
            onScreen(() -> {
                model = new DocumentsViewModel(otherDesk.jobs(), SampleRegister.CLOCK, new DocumentsViewModel.Desk(runner, prompts,
                    (screen, detail) -> { }, messages));
                ScreenView view = new DocumentsView(model, messages);
                Shell another = new Shell(window, Map.of(Screen.DOCUMENTS, view), messages);
                scene.setRoot(another);
                another.open();
                view.shown("");
            });
            settle();
            choose(PaperKind.CERTIFICATION, 1);
            assertEquals("", model.draftProperty().get());
            click("documents.take_number");
            settle();
            assertEquals("01", this.<TextField>node("documents.number").getText());
            click("documents.issue");
            settle();
            write("Lo Van Inh");
            look("documents-issue");
            chord(KeyCode.ENTER);
            settle();
            assertEquals("01/DS-HKH", otherDesk.archive.all().getFirst().number());
            look("documents-issued");
        }
    }

    @Test
    void picturesInOtherSizesAndColours() {
        settle();
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        choose(PaperKind.CERTIFICATION, 0);
        look("documents-dark");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        settle();
        look("documents-150");
        chord(KeyCode.CONTROL, KeyCode.P);
        settle();
        look("documents-print-150");
        click("documents.print_leave");
        choose(PaperKind.MINUTES, 1);
        look("documents-minutes-150");
        click("documents.answers_open");
        look("documents-minutes-open-150");
        click("documents.answers_open");
        choose(PaperKind.PEOPLE, 0);
        look("documents-people-150");
        choose(PaperKind.FORMS, 0);
        look("documents-forms-150");
    }
}
