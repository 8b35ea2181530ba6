package vn.sokhuyenhoc.ui.register.people;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;

/** What the list can be narrowed to. A choice works at once; the list beside follows. */
final class FilterPane extends SidePane {
    private static final Duration PAUSE = Duration.millis(300);

    private final FilterModel filters;
    private final Messages messages;
    private final TextField from = new TextField();
    private final TextField to = new TextField();
    private final Node first;

    FilterPane(FilterModel filters, Messages messages) {
        super(messages.get("register.filter"));
        this.filters = filters;
        this.messages = messages;
        Field place = search(filters.place());
        this.first = place.getChildren().getLast();
        put(place, search(filters.chapter()), shortList(filters.group()), shortList(filters.sex()), shortList(filters.ages()), span(),
            search(filters.unit()), shortList(filters.outcome()), shortList(filters.status()));
    }

    private static String name(Facet<?> facet) {
        return "register.filter." + facet.kind().name().toLowerCase(Locale.ROOT);
    }

    private <T> Field search(Facet<T> facet) {
        return new Field(messages.get(name(facet)), Fields.choice(name(facet), facet.options(), facet.chosenProperty(), Option::words));
    }

    private <T> Field shortList(Facet<T> facet) {
        ComboBox<Option<T>> box = new ComboBox<>(facet.options());
        box.setId(name(facet));
        box.valueProperty().bindBidirectional(facet.chosenProperty());
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !box.isShowing()) {
                box.show();
                event.consume();
            }
        });
        return new Field(messages.get(name(facet)), box);
    }

    private Node span() {
        from.setId("register.filter.from");
        to.setId("register.filter.to");
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> filters.age(Ages.read(from.getText(), to.getText())));
        for (TextField field : new TextField[] {from, to}) {
            field.setPrefColumnCount(3);
            field.textProperty().subscribe((was, is) -> {
                if (field.isFocused()) {
                    pause.playFromStart();
                }
            });
        }
        filters.ages().chosenProperty().subscribe(this::showSpan);
        HBox span = new HBox(words("register.filter.age_from", from), from, words("register.filter.age_to", to), to);
        span.getStyleClass().add("span");
        return span;
    }

    private Label words(String key, TextField field) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add(Style.FIELD_LABEL);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }

    /** Never rewrites what is being typed. */
    private void showSpan() {
        Ages ages = filters.ages().value();
        if (!from.isFocused() && !to.isFocused()) {
            from.setText(ages == null || ages.from() == 0 ? "" : String.valueOf(ages.from()));
            to.setText(ages == null || ages.to() >= Ages.OLDEST ? "" : String.valueOf(ages.to()));
        }
    }

    @Override
    void begin() {
        first.requestFocus();
    }
}
