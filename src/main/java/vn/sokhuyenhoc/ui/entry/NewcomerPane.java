package vn.sokhuyenhoc.ui.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/**
 * The short form of somebody new. Enter goes on to the next empty input and saves where there is none; a digit chooses from the short lists;
 * Esc leaves. Who is likely the same is asked for in its place.
 */
final class NewcomerPane extends VBox {
    private static final double[] COLUMNS = {28, 24, 48};

    private final NewcomerModel model;
    private final Runnable leave;
    private final Inputs inputs;
    private final Map<Checked<?>, Node> controls = new LinkedHashMap<>();
    private final GridPane fields = new GridPane();
    private final Page page = new Page(fields);
    private final LikelyPane likely;
    private final Label trouble = new Label();
    private final ActionBar acts;

    NewcomerPane(NewcomerModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.leave = leave;
        this.inputs = new Inputs(messages);
        this.likely = new LikelyPane(model, messages);
        lay(new Wording(messages));
        blame();
        Label heading = new Label(messages.get(model.isFromCard() ? "entry.new.of_card" : "entry.new.heading"));
        heading.getStyleClass().add(Style.HEADING);
        heading.setWrapText(true);
        acts = new ActionBar(Buttons.primary(Buttons.withId("entry.new_save", messages.get("entry.new.save"), "fth-check", model::save)),
            Buttons.withId("entry.new_leave", messages.get("entry.new.leave"), "fth-corner-up-left", leave));
        getStyleClass().add("newcomer");
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().setAll(heading, page, likely, trouble, acts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.wantedProperty().subscribe(input -> {
            if (input != null) {
                inputs.focus(input.id());
            }
        });
        model.likes().addListener((InvalidationListener) change -> ask());
        ask();
    }

    private void lay(Wording wording) {
        Field name = inputs.text(model.name());
        name.getStyleClass().add("newcomer-name");
        put(name, model.name(), 0, 0);
        GridPane.setColumnSpan(name, COLUMNS.length);
        put(inputs.text(model.birth()), model.birth(), 0, 1);
        put(choice(model.sex(), Sex.values(), wording::sex), model.sex(), 1, 1);
        put(choice(model.group(), LabourGroup.values(), wording::group), model.group(), 2, 1);
        put(inputs.text(model.idNumber()), model.idNumber(), 0, 2);
        Field place = inputs.search(model.place(), model.places(), Place::name);
        put(place, model.place(), 1, 2);
        GridPane.setColumnSpan(place, 2);
        for (double width : COLUMNS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            fields.getColumnConstraints().add(column);
        }
        fields.getStyleClass().add("newcomer-fields");
    }

    private void blame() {
        trouble.setId("entry.new_trouble");
        trouble.getStyleClass().add(Style.BAD);
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
    }

    private <T> Field choice(Checked<T> input, T[] values, Function<T, String> words) {
        List<T> all = List.of(values);
        return inputs.choice(input, FXCollections.observableArrayList(all), value -> (all.indexOf(value) + 1) + "  " + words.apply(value));
    }

    private void put(Field field, Checked<?> input, int column, int row) {
        fields.add(field, column, row);
        controls.put(input, inputs.control(input.id()));
    }

    /** The question stands in the place of the inputs, so that it is read. */
    private void ask() {
        boolean asking = model.isAsking();
        for (Node part : List.of(page, acts)) {
            part.setVisible(!asking);
            part.setManaged(!asking);
        }
        likely.setVisible(asking);
        likely.setManaged(asking);
        if (getScene() != null) {
            focus();
        }
    }

    /** On the first input that is still empty; the question comes first. */
    void focus() {
        // What scrolls takes no focus before it is laid out.
        applyCss();
        layout();
        if (model.isAsking()) {
            likely.requestFocus();
        } else {
            inputs.focus(controls.keySet().stream().filter(NewcomerPane::isEmpty).findFirst().orElse(model.name()).id());
        }
    }

    private static boolean isEmpty(Checked<?> input) {
        return input.get() == null || input.get().toString().isBlank();
    }

    private void pressed(KeyEvent event) {
        Node owner = getScene().getFocusOwner();
        if (owner instanceof ComboBoxBase<?> list && list.isShowing() || model.isAsking()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && controls.containsValue(owner)) {
            enter(owner, event.isShortcutDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (owner == controls.get(model.sex()) || owner == controls.get(model.group())) {
            choose((ComboBox<?>) owner, event);
        }
    }

    private void enter(Node owner, boolean save) {
        controls.entrySet().stream().dropWhile(input -> input.getValue() != owner).skip(1).map(Map.Entry::getKey)
            .filter(input -> !save && isEmpty(input)).findFirst().ifPresentOrElse(input -> inputs.focus(input.id()), model::save);
    }

    private static void choose(ComboBox<?> box, KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            box.setValue(null);
            event.consume();
        } else if (event.getCode().isDigitKey()) {
            String key = event.getCode().getName();
            int index = key.charAt(key.length() - 1) - '1';
            if (index >= 0 && index < box.getItems().size()) {
                box.getSelectionModel().select(index);
            }
            event.consume();
        }
    }
}
