package vn.sokhuyenhoc.ui.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Sheet;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Way;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.ui.IssuedTest;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.ui.certificates.LayoutModel.Form;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.paper.Certificates.Which;

/** Looks at certificates, prints them, lays them out for the office's own paper, notes to whom they were handed. */
class CertificatesScreenTest extends IssuedTest {
    private CertificatesViewModel model;

    @Override
    protected ScreenView section() {
        model = new CertificatesViewModel(new CertificatesViewModel.Jobs(jobs.issued().certificates(), jobs.issued().paper(),
            jobs.issued().layouts(), jobs.rounds().book(), jobs.publishing(), jobs.keying().clerks()),
            new CertificatesViewModel.Desk(runner, prompts, RegisterDesk.MESSAGES, GroupRegister.CLOCK));
        return new CertificatesView(model, RegisterDesk.MESSAGES);
    }

    private void round() throws Exception {
        wait(() -> !model.rounds().all().isEmpty());
        onScreen(() -> model.rounds().chosenProperty().set(model.rounds().all().stream().filter(r -> r.id() == desk.round.id()).findFirst().orElseThrow()));
        wait(() -> model.lines().size() == 4 && model.pages().countProperty().get() == 4 && model.pages().pictureProperty().get() != null);
    }

    @Test
    void certificatesAreChosenPrintedAndHandedOver() throws Exception {
        round();
        assertEquals("In 4 giấy ra PDF", this.<Button>node("certificates.issue").getText());
        look("certificates-all");
        TableView<Recognition> table = node("certificates.table");
        onScreen(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        wait(() -> model.chosenProperty().get().size() == 2 && model.pages().countProperty().get() == 2);
        assertTrue(this.<Label>node("certificates.meant").getText().startsWith("Đang chọn 2 trong 4"));
        chord(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        wait(() -> model.pages().pageProperty().get() == 2);
        Path out = folder.resolve("giay.pdf");
        prompts.file = out;
        chord(KeyCode.CONTROL, KeyCode.S);
        wait(() -> prompts.told.stream().anyMatch(told -> told.startsWith("Đã cấp số và in 2 giấy ra giay.pdf")));
        assertTrue(Files.size(out) > 0);
        wait(() -> model.lines().stream().filter(one -> one.certificate().isPresent()).count() == 2);
        click("certificates.hand");
        assertEquals(node("certificates.handed_whom"), scene.getFocusOwner());
        onScreen(() -> model.handing().toProperty().set("Trưởng bản"));
        look("certificates-handing");
        chord(KeyCode.ENTER);
        wait(() -> prompts.told.contains("Đã ghi trao 2 giấy."));
        onScreen(() -> model.whichProperty().set(Which.HANDED));
        wait(() -> model.lines().size() == 2);
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        wait(() -> model.pages().pictureProperty().get() != null);
        look("certificates-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look("certificates-dark");
    }

    @Test
    void theOfficesOwnPaperIsMeasuredInMillimetres() throws Exception {
        round();
        onScreen(() -> model.layout().formProperty().set(new Form(Way.OVER, Sheet.A4)));
        wait(() -> model.layout().layout().way() == Way.OVER);
        click("certificates.spots");
        onScreen(() -> {
            model.layout().rows().get(Part.NAME).left().set("35,5");
            model.layout().rows().get(Part.YEAR).shown().set(false);
            model.layout().rightProperty().set("-1,5");
        });
        wait(() -> model.layout().layout().right() == -15 && model.layout().layout().spots().get(Part.NAME).left() == 355);
        look("certificates-spots");
        onScreen(() -> model.layout().rows().get(Part.NAME).left().set("900"));
        wait(() -> !model.layout().messageProperty().get().isEmpty());
        assertEquals(355, model.layout().layout().spots().get(Part.NAME).left(), "what is wrong is not taken");
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("certificates-spots-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, false)));
        Path out = folder.resolve("thu.pdf");
        prompts.file = out;
        click("certificates.test");
        wait(() -> prompts.told.stream().anyMatch(told -> told.startsWith("Đã lưu thu.pdf")));
        assertTrue(Files.size(out) > 0);
        assertEquals(-15, jobs.issued().layouts().last().right(), "kept for the next time");
    }
}
