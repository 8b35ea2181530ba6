package vn.sokhuyenhoc.ui.documents;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The papers to choose from, below the step of the way of a round that they belong to. Scrolls to the one that has the focus. */
final class PaperList extends StackPane {
    private final Map<PaperKind, ToggleButton> buttons = new EnumMap<>(PaperKind.class);
    private final ToggleGroup group = new ToggleGroup();
    private final Messages messages;

    PaperList(OrderModel order, Messages messages) {
        this.messages = messages;
        VBox list = new VBox();
        list.getStyleClass().add("paper-list");
        Step before = null;
        for (PaperKind kind : order.kinds()) {
            if (kind.step() != before) {
                list.getChildren().add(heading(kind.step()));
            }
            before = kind.step();
            list.getChildren().add(button(kind));
        }
        getStyleClass().add("paper-list-frame");
        setMinHeight(0);
        getChildren().add(new Page(list));
        order.kindProperty().subscribe(kind -> group.selectToggle(buttons.get(kind)));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                was.setSelected(true); // A second press on the one that is on changes nothing.
            } else {
                order.kindProperty().set((PaperKind) is.getUserData());
            }
        });
    }

    private ToggleButton button(PaperKind kind) {
        ToggleButton button = new ToggleButton(new PaperNames(messages).name(kind), new FontIcon(icon(kind)));
        String name = kind.name().toLowerCase(Locale.ROOT);
        button.setId("documents.kind-" + name);
        button.setTooltip(new Tooltip(messages.get("documents.holds." + name)));
        button.setToggleGroup(group);
        button.setUserData(kind);
        button.setWrapText(true);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
        buttons.put(kind, button);
        return button;
    }

    private Label heading(Step step) {
        Label heading = new Label(messages.get("documents.step." + step.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().addAll(Style.MUTED, "step");
        heading.setWrapText(true);
        return heading;
    }

    /** Puts the focus on the paper that is chosen. */
    void focusChosen() {
        ((ToggleButton) group.getSelectedToggle()).requestFocus();
    }

    private static String icon(PaperKind kind) {
        return kind == PaperKind.CERTIFICATES ? "fth-award" : kind.formats().getFirst() == Format.EXCEL ? "fth-grid" : "fth-file-text";
    }
}
