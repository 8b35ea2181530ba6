package vn.sokhuyenhoc.ui.documents;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;

/** The papers to choose from, below the step of the work they belong to. */
final class PaperList extends VBox {
    private final Map<Paper, ToggleButton> buttons = new EnumMap<>(Paper.class);

    PaperList(DocumentsViewModel model, Messages messages) {
        getStyleClass().add("paper-list");
        ToggleGroup group = new ToggleGroup();
        String before = "";
        for (Paper paper : Paper.values()) {
            String name = paper.name().toLowerCase(Locale.ROOT);
            String step = messages.get("documents.step." + name);
            if (!step.equals(before)) {
                getChildren().add(heading(step));
            }
            before = step;
            ToggleButton button = new ToggleButton(messages.get("documents.paper." + name), new FontIcon(icon(paper)));
            button.setId("documents." + name);
            button.setToggleGroup(group);
            button.setUserData(paper);
            button.setWrapText(true);
            button.setAlignment(Pos.CENTER_LEFT);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinHeight(USE_PREF_SIZE);
            buttons.put(paper, button);
            getChildren().add(button);
        }
        model.paperProperty().subscribe(paper -> group.selectToggle(buttons.get(paper)));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                was.setSelected(true); // A second press on the one that is on changes nothing.
            } else {
                model.paperProperty().set((Paper) is.getUserData());
            }
        });
    }

    private static Label heading(String step) {
        Label heading = new Label(step);
        heading.getStyleClass().addAll(Style.MUTED, "step");
        heading.setWrapText(true);
        return heading;
    }

    ToggleButton chosen() {
        return buttons.values().stream().filter(ToggleButton::isSelected).findFirst().orElseThrow();
    }

    private static String icon(Paper paper) {
        return switch (paper) {
            case PEOPLE, ROSTER -> "fth-grid";
            case ROLL, FORMS, COVERS, CERTIFICATION -> "fth-file-text";
        };
    }
}
