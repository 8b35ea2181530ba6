package vn.sokhuyenhoc.ui.reports;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Days;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.KindList;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PagePane;

/** The reports: left their kinds with how they stand, in the middle the page as it will print, right what is missing and what is said. */
public final class ReportsView implements ScreenView {
    private final ReportsViewModel model;
    private final Messages messages;
    private final HBox root;
    private final KindList<ReportKind> reports;
    private final StackPane middle;
    private final ReportSide side;
    private final FlowPane fields;
    private final VBox top = new VBox();
    private final ToggleButton open = new ToggleButton("", new FontIcon("fth-edit-3"));
    private final BooleanProperty sideOpen = new SimpleBooleanProperty(true);
    private boolean large;

    public ReportsView(ReportsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.reports = ReportList.of(model, messages);
        this.side = new ReportSide(model, messages);
        this.fields = fields();
        this.middle = middle();
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.SOMETIMES);
        HBox sheets = new HBox(middle, side);
        sheets.getStyleClass().add("sheets");
        sheets.setMinHeight(0);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        VBox right = new VBox(top, standing(), sheets, new ReportFoot(model, messages));
        right.getStyleClass().add("paper-side");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        root = new HBox(reports, right);
        root.getStyleClass().addAll(Style.SCREEN, "documents", "reporting");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sideOpen.subscribe((was, is) -> arrange());
        LargeText.watch(root, this::enlarge);
    }

    /** Where text is large there is room for the page or for what stands beside it: the page comes first. */
    private void enlarge(boolean is) {
        large = is;
        if (large) {
            top.getChildren().clear();
            side.setTop(fields);
        } else {
            side.setTop();
            top.getChildren().setAll(fields);
        }
        there(top, !large);
        sideOpen.set(!large);
        arrange();
    }

    private void arrange() {
        there(side, sideOpen.get());
        there(middle, !large || !sideOpen.get());
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
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

    private StackPane middle() {
        PagePane page = PagePane.withId("reporting.page", model.pages());
        Label trouble = new Label();
        trouble.setId("reporting.trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("page-trouble");
        trouble.textProperty().bind(model.pages().troubleProperty());
        StackPane both = new StackPane(page, trouble);
        both.setMinSize(0, 0);
        return both;
    }

    private HBox standing() {
        Label said = new Label();
        said.setId("reporting.standing");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        model.stateProperty().subscribe(state -> said.setText(state == null ? "" : model.standing(state)));
        open.setId("reporting.side_open");
        open.setText(messages.get("reporting.side"));
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.selectedProperty().bindBidirectional(sideOpen);
        HBox line = new HBox(said, open);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("gaps-line");
        return line;
    }

    private void pressed(KeyEvent event) {
        boolean done = true;
        boolean on = event.getCode() == KeyCode.PAGE_DOWN;
        if (on || event.getCode() == KeyCode.PAGE_UP) {
            if (event.isShortcutDown()) {
                model.step(on ? 1 : -1);
                reports.focusChosen();
            } else {
                model.pages().turn(on ? 1 : -1);
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.keepSaid();
            model.output().save(Format.PDF);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
            model.keepSaid();
            model.output().printing().ask();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
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
