package vn.sokhuyenhoc.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** Which word of a name is looked at first, and which tone. */
final class NameOrderCard extends VBox {
    private final NameOrderViewModel model;
    private final Messages messages;

    NameOrderCard(NameOrderViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        WorkBar bar = new WorkBar("settings.names.bar", model.work(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        getStyleClass().add(Style.CARD);
        getChildren().setAll(label("settings.names", Style.HEADING), label("settings.names.words", Style.FIELD_LABEL),
            choices("settings.names.words.", NameOrder.Words.values(), NameOrder::words, model::words),
            label("settings.names.tones", Style.FIELD_LABEL),
            choices("settings.names.tones.", NameOrder.Tones.values(), NameOrder::tones, model::tones), bar);
    }

    private Label label(String key, String style) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add(style);
        return label;
    }

    private <E extends Enum<E>> ActionBar choices(String words, E[] values, Function<NameOrder, E> of, Consumer<E> choose) {
        ActionBar bar = new ActionBar();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(messages.get(words + name));
            button.setId(words + name);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                choose.accept(value);
                show(button, of, value);
            });
            button.disableProperty().bind(model.work().runningProperty());
            model.orderProperty().subscribe(() -> show(button, of, value));
            show(button, of, value);
            bar.getChildren().add(button);
        }
        return bar;
    }

    private <E> void show(ToggleButton button, Function<NameOrder, E> of, E value) {
        button.setSelected(of.apply(model.orderProperty().get()) == value);
    }
}
