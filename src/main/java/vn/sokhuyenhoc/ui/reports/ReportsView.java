package vn.sokhuyenhoc.ui.reports;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Days;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.KindList;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PageDesk;

/** The reports: left their kinds with how they stand, in the middle the page as it will print, right what is missing and what is said. */
public final class ReportsView implements ScreenView {
    private final ReportsViewModel model;
    private final Messages messages;
    private final HBox root;
    private final KindList<ReportKind> reports;
    private final PageDesk desk;

    public ReportsView(ReportsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.reports = ReportList.of(model, messages);
        this.desk = new PageDesk("reporting", model.pages(), fields(), new ReportSide(model, messages).parts());
        this.root = desk.screen(reports, new ReportFoot(model, messages), standing());
        root.getStyleClass().add("reporting");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private FlowPane fields() {
        var year = Fields.choice("reporting.year", model.years(), model.yearProperty(), String::valueOf);
        year.getStyleClass().add("narrow");
        DatePicker date = Days.picker("reporting.date", model.dateProperty());
        date.getStyleClass().add("short");
        FlowPane bar = new FlowPane(new Field(messages.get("reporting.year"), year), new Field(messages.get("reporting.date"), date));
        bar.getStyleClass().addAll(Style.BAR, "paper-fields");
        return bar;
    }

    private HBox standing() {
        Label said = Labels.withId("reporting.standing");
        model.stateProperty().subscribe(state -> said.setText(state == null ? "" : model.standing(state)));
        desk.open().setId("reporting.side_open");
        desk.open().setText(messages.get("reporting.side"));
        HBox line = desk.line(said);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void pressed(KeyEvent event) {
        boolean turned = desk.turns(event, by -> {
            model.step(by);
            reports.focusChosen();
        });
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.keepSaid();
            model.output().save(Format.PDF);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            model.keepSaid();
            model.output().printing().ask();
        } else if (!turned) {
            return;
        }
        event.consume();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        reports.focusChosen();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("\u2191 \u2193", messages.get("reporting.key.report")),
            new KeyHint("Page Up, Page Down", messages.get("reporting.key.turn")), new KeyHint("Ctrl S", messages.get("reporting.key.save")),
            new KeyHint("Ctrl P", messages.get("reporting.key.print")));
    }
}
