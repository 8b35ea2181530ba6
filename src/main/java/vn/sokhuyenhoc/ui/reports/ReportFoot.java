package vn.sokhuyenhoc.ui.reports;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;
import vn.sokhuyenhoc.ui.kit.print.TurnLine;
import vn.sokhuyenhoc.ui.kit.print.WhoLine;

/** Below the page: what is asked or under way, the turning of pages, and the buttons. */
final class ReportFoot extends VBox {
    private final ReportsViewModel model;
    private final Messages messages;

    ReportFoot(ReportsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Button print = Buttons.withId("reporting.print", messages.get("reporting.print"), "fth-printer", model.output().printing()::ask);
        Button sign = Buttons.withId("reporting.sign", messages.get("reporting.sign"), "fth-send", model.signing()::ask);
        ActionBar buttons = new ActionBar(Buttons.primary(save(Format.PDF, "fth-download")), save(Format.WORD, "fth-file-text"),
            save(Format.EXCEL, "fth-grid"), print, sign);
        // Before the questions are made: they give the focus back to these.
        buttons.visibleProperty().bind(model.output().printing().openProperty().or(model.signing().asked().openProperty()).not());
        buttons.managedProperty().bind(buttons.visibleProperty());
        StackPane said = said();
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(new TurnLine("reporting", model.pages(), TurnLine.Words.OF_PAGES, messages), said);
        line.getStyleClass().add("list-foot");
        getStyleClass().add("paper-foot");
        getChildren().addAll(line, buttons, new PrintLine("reporting", model.output().printing(), messages, model.output()::print,
            print::requestFocus), new WhoLine("reporting.sign", model.signing().asked(),
            new WhoLine.Words(messages.get("reporting.sign.who"), messages.get("reporting.sign.go"), messages.get("kit.leave")), sign::requestFocus));
    }

    /** No official form of reports is known, which is said where nothing is under way. */
    private StackPane said() {
        Label note = new Label(messages.get("reporting.own_form"));
        note.setId("reporting.own_form");
        note.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        WorkBar saving = new WorkBar("reporting.work", model.output().saving(), messages);
        WorkBar printing = new WorkBar("reporting.print_work", model.output().printing().work(), messages);
        WorkBar signing = new WorkBar("reporting.sign_work", model.signing().work(), messages);
        note.visibleProperty().bind(saving.visibleProperty().or(printing.visibleProperty()).or(signing.visibleProperty()).not());
        StackPane said = new StackPane(note, saving, printing, signing);
        said.setAlignment(Pos.CENTER_LEFT);
        return said;
    }

    private Button save(Format format, String icon) {
        String name = format.name().toLowerCase(Locale.ROOT);
        Button save = Buttons.withId("reporting.save-" + name, messages.get("reporting.save." + name), icon, () -> model.output().save(format));
        save.disableProperty().bind(model.output().saving().runningProperty());
        return save;
    }
}
