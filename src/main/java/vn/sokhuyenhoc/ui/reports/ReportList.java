package vn.sokhuyenhoc.ui.reports;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** The reports to choose from, each with how it stands. */
final class ReportList extends StackPane {
    private final Map<ReportKind, ToggleButton> buttons = new EnumMap<>(ReportKind.class);
    private final Map<ReportKind, Label> standing = new EnumMap<>(ReportKind.class);
    private final ToggleGroup group = new ToggleGroup();
    private final ReportsViewModel model;

    ReportList(ReportsViewModel model, Messages messages) {
        this.model = model;
        VBox list = new VBox();
        list.getStyleClass().add("paper-list");
        for (ReportKind kind : ReportKind.values()) {
            Label state = new Label();
            state.setId("reporting.state-" + low(kind));
            state.getStyleClass().addAll(Style.MUTED, Style.SMALL, "report-standing");
            state.setWrapText(true);
            state.setMinHeight(USE_PREF_SIZE);
            standing.put(kind, state);
            list.getChildren().addAll(button(kind, messages), state);
        }
        getStyleClass().add("paper-list-frame");
        setMinHeight(0);
        getChildren().add(new Page(list));
        model.kindProperty().subscribe(kind -> group.selectToggle(buttons.get(kind)));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                was.setSelected(true); // A second press on the one that is on changes nothing.
            } else {
                model.kindProperty().set((ReportKind) is.getUserData());
            }
        });
        model.states().addListener((ListChangeListener<ReportDesk.State>) change -> told());
    }

    private void told() {
        model.states().forEach(state -> standing.get(state.kind()).setText(model.standing(state)));
    }

    private ToggleButton button(ReportKind kind, Messages messages) {
        ToggleButton button = new ToggleButton(new RateWords(messages).kind(kind));
        button.setId("reporting.kind-" + low(kind));
        button.setToggleGroup(group);
        button.setUserData(kind);
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        buttons.put(kind, button);
        return button;
    }

    private static String low(ReportKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Puts the focus on the report that is chosen. */
    void focusChosen() {
        buttons.get(model.kindProperty().get()).requestFocus();
    }
}
