package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** The filters that are on. Enter, Delete or Backspace takes off the one in focus; gone when there is none. */
final class ChipBar extends FlowPane {
    private final FilterModel filters;
    private final Messages messages;
    private final Runnable leave;
    private final Runnable keep;

    /**
     * @param leave takes the focus when the last chip is gone
     * @param keep  saves the list as it is filtered
     */
    ChipBar(FilterModel filters, Messages messages, Runnable leave, Runnable keep) {
        this.filters = filters;
        this.messages = messages;
        this.leave = leave;
        this.keep = keep;
        getStyleClass().addAll(Style.BAR, "chips");
        setMinWidth(0);
        filters.chips().subscribe(this::show);
        show();
    }

    private void show() {
        int focused = getChildren().stream().filter(Node::isFocused).findFirst().map(getChildren()::indexOf).orElse(-1);
        List<Node> chips = new ArrayList<>(filters.chips().stream().map(this::chip).toList());
        if (!chips.isEmpty()) {
            Button none = Buttons.withId("register.no_filters", messages.get("register.no_filters"), "fth-x-circle", filters::clear);
            none.getStyleClass().add(Style.FLAT);
            chips.add(none);
            Button save = Buttons.withId("register.keep_list", messages.get("register.keep_list"), "fth-bookmark", keep);
            save.getStyleClass().add(Style.FLAT);
            chips.add(save);
        }
        getChildren().setAll(chips);
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
        if (focused >= 0 && chips.isEmpty()) {
            leave.run();
        } else if (focused >= 0) {
            getChildren().get(Math.min(focused, chips.size() - 1)).requestFocus();
        }
    }

    private Button chip(FilterModel.Chip chip) {
        Button button = new Button(chip.words(), new FontIcon("fth-x"));
        button.setId("register.chip-" + chip.kind().name().toLowerCase(Locale.ROOT));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Style.CHIP);
        button.setAccessibleHelp(messages.get("register.chip_help"));
        button.setOnAction(event -> filters.remove(chip.kind()));
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE || event.getCode() == KeyCode.ENTER) {
                filters.remove(chip.kind());
                event.consume();
            }
        });
        return button;
    }
}
