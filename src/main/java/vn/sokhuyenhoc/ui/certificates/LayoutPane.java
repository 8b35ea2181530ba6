package vn.sokhuyenhoc.ui.certificates;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.certificates.LayoutModel.Form;
import vn.sokhuyenhoc.ui.certificates.LayoutModel.Row;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Days;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The line with sheet, offsets and date; and for the office's own paper, the measures of every part. */
final class LayoutPane {
    private static final Duration PAUSE = Duration.millis(400);

    private final CertificatesViewModel model;
    private final LayoutModel layout;
    private final Messages messages;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final ToggleButton open;
    private final FlowPane line = new FlowPane();
    private final Page spots;

    LayoutPane(CertificatesViewModel model, Messages messages) {
        this.model = model;
        this.layout = model.layout();
        this.messages = messages;
        pause.setOnFinished(event -> layout.read());
        open = new ToggleButton(messages.get("certificates.spots"), new FontIcon("fth-move"));
        open.setId("certificates.spots");
        open.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<Form> form = Choices.box("certificates.form", FXCollections.observableArrayList(Form.ALL), layout.formProperty(), this::words);
        Spoken.name(form, messages.get("certificates.form"));
        DatePicker date = Days.picker("certificates.date", model.dateProperty());
        date.getStyleClass().add("short");
        line.getChildren().setAll(form, labelled("certificates.date", date),
            labelled("certificates.right", measure("certificates.right", layout.rightProperty())),
            labelled("certificates.down", measure("certificates.down", layout.downProperty())), open);
        line.getStyleClass().addAll(Style.BAR, "layout-line");
        line.setMinHeight(Region.USE_PREF_SIZE);
        spots = new Page(inside());
        spots.visibleProperty().bind(open.selectedProperty());
        layout.formProperty().subscribe(now -> {
            boolean over = now != null && now.way() == Way.OVER;
            open.setVisible(over);
            open.setManaged(over);
            open.setSelected(open.isSelected() && over);
        });
    }

    private String words(Form form) {
        return messages.get(form.way() == Way.FULL ? "certificates.form.full" : "certificates.form.over", form.sheet().name());
    }

    private HBox labelled(String key, Control input) {
        Label label = new Label(messages.get(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(input);
        HBox both = new HBox(label, input);
        both.getStyleClass().add("labelled");
        return both;
    }

    private TextField measure(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(2);
        field.textProperty().bindBidirectional(value);
        field.textProperty().subscribe((was, is) -> pause.playFromStart());
        return field;
    }

    private VBox inside() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("spots-grid");
        List<String> heads = List.of("certificates.spot.part", "certificates.spot.left", "certificates.spot.top", "certificates.spot.width",
            "certificates.spot.size");
        for (int i = 0; i < heads.size(); i++) {
            Label head = new Label(messages.get(heads.get(i)));
            head.getStyleClass().add(Style.FIELD_LABEL);
            head.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(head, i, 0);
        }
        for (Part part : Part.values()) {
            row(grid, part, layout.rows().get(part));
        }
        Label message = new Label();
        message.setId("certificates.spots_message");
        message.setWrapText(true);
        message.getStyleClass().add(Style.BAD);
        message.textProperty().bind(layout.messageProperty());
        message.managedProperty().bind(message.textProperty().isNotEmpty());
        Label how = new Label(messages.get("certificates.spots_how"));
        how.setWrapText(true);
        how.getStyleClass().add(Style.MUTED);
        ActionBar actions = new ActionBar(
            Buttons.withId("certificates.test", messages.get("certificates.test"), "fth-grid", () -> model.testPage(names())),
            Buttons.withId("certificates.reset", messages.get("certificates.reset"), "fth-rotate-ccw", layout::reset));
        VBox inside = new VBox(how, actions, message, grid);
        inside.getStyleClass().addAll(Style.CARD, "spots");
        return inside;
    }

    private void row(GridPane grid, Part part, Row row) {
        String id = "certificates.part." + part.name().toLowerCase(Locale.ROOT);
        CheckBox shown = new CheckBox(words(part));
        shown.setId(id + ".shown");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        shown.selectedProperty().bindBidirectional(row.shown());
        shown.selectedProperty().subscribe((was, is) -> pause.playFromStart());
        TextField size = measure(id + ".size", row.size());
        size.setVisible(part != Part.CODE);
        TextField left = measure(id + ".left", row.left());
        TextField top = measure(id + ".top", row.top());
        TextField width = measure(id + ".width", row.width());
        Spoken.name(left, words(part) + ", " + messages.get("certificates.spot.left"));
        Spoken.name(top, words(part) + ", " + messages.get("certificates.spot.top"));
        Spoken.name(width, words(part) + ", " + messages.get("certificates.spot.width"));
        Spoken.name(size, words(part) + ", " + messages.get("certificates.spot.size"));
        List.of(left, top, width, size).forEach(field -> field.disableProperty().bind(row.shown().not()));
        grid.addRow(grid.getRowCount(), shown, left, top, width, size);
    }

    private String words(Part part) {
        return messages.get("certificates.part." + part.name().toLowerCase(Locale.ROOT));
    }

    /** What the parts are called. */
    Map<Part, String> names() {
        Map<Part, String> names = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            names.put(part, words(part));
        }
        return names;
    }

    FlowPane line() {
        return line;
    }

    Node spots() {
        return spots;
    }

    /** Whether the measures are shown in place of the page. */
    BooleanProperty openProperty() {
        return open.selectedProperty();
    }
}
