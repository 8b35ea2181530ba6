package vn.sokhuyenhoc.ui.register.twins;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.register.twins.TwinsViewModel.Sides;

/** Two people side by side, field by field, with what agrees and what does not said between them, and above them why they may be one. */
final class SidesPane extends VBox {
    private final TwinsViewModel model;
    private final Messages messages;
    private final Label why = new Label();
    private final GridPane grid = new GridPane();

    SidesPane(TwinsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        why.setId("twins.why");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        why.getStyleClass().add("why");
        grid.getStyleClass().add("sides");
        grid.getColumnConstraints().setAll(column(17, HPos.LEFT), column(36, HPos.LEFT), column(11, HPos.CENTER), column(36, HPos.LEFT));
        getStyleClass().addAll(Style.CARD, "pair");
        getChildren().setAll(why, grid);
        model.sidesProperty().subscribe(this::show);
    }

    private static ColumnConstraints column(double percent, HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHalignment(side);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    /** While the next pair is on its way the old one is not left standing: a key pressed then must not seem to mean it. */
    private void show(Sides sides) {
        grid.getChildren().clear();
        why.setText("");
        setVisible(sides != null);
        if (sides == null) {
            return;
        }
        why.setText(sides.why());
        grid.addRow(0, new Label(), badge("twins.kept", Style.GOOD), new Label(), badge("twins.gone", Style.WARN));
        Line.Mark names = Line.marked(sides.kept().person(), sides.gone().person());
        Label kept = name(sides.kept());
        kept.setId("twins.kept_name");
        Label gone = name(sides.gone());
        gone.setId("twins.gone_name");
        grid.addRow(1, what(messages.get("twins.field.name")), kept, mark(names), gone);
        grid.addRow(2, what(messages.get("twins.field.serial")), text(Serial.of(sides.kept().person().serial())), new Label(),
            text(Serial.of(sides.gone().person().serial())));
        int row = 3;
        for (Line line : Line.of(sides, messages)) {
            grid.addRow(row++, what(line.what()), text(line.kept()), mark(line.mark()), text(line.gone()));
        }
        grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    }

    private Label badge(String key, String style) {
        Label badge = new Label(messages.get(key));
        badge.getStyleClass().addAll(Style.BADGE, style);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    private static Label what(String words) {
        Label label = Labels.of(words);
        label.getStyleClass().add(Style.FIELD_LABEL);
        return label;
    }

    private static Label name(Sides.Side side) {
        Label label = Labels.of(side.person().name());
        label.getStyleClass().add("pair-name");
        return label;
    }

    private Label text(String words) {
        Label label = Labels.of(words.isEmpty() ? messages.get("twins.unknown") : words);
        if (words.isEmpty()) {
            label.getStyleClass().add(Style.MUTED);
        }
        return label;
    }

    private Label mark(Line.Mark mark) {
        Label label = new Label(messages.get("twins.mark." + mark.name().toLowerCase(Locale.ROOT)));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(Style.SMALL, mark == Line.Mark.DIFFERS ? Style.BADGE : Style.MUTED);
        if (mark == Line.Mark.DIFFERS) {
            label.getStyleClass().add(Style.BAD);
        }
        return label;
    }
}
