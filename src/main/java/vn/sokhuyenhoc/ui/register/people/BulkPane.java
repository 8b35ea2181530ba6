package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;

/** Sets one field of everyone marked: which field, to what, and the button that says of how many. */
final class BulkPane extends SidePane {
    private final ComboBox<Option<BulkModel.What>> what = new ComboBox<>();

    BulkPane(PeopleViewModel model, Messages messages) {
        super(messages.get("register.bulk"));
        BulkModel bulk = model.bulk();
        List<Option<BulkModel.What>> fields = List.of(BulkModel.What.values()).stream()
            .map(one -> new Option<>(one, messages.get("register.bulk." + one.name().toLowerCase(Locale.ROOT)))).toList();
        what.setId("register.bulk.what");
        what.setItems(FXCollections.observableList(fields));
        what.setValue(fields.getFirst());
        what.valueProperty().subscribe((was, is) -> bulk.whatProperty().set(is.value()));
        what.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !what.isShowing()) {
                what.show();
                event.consume();
            }
        });
        Button apply = Buttons.withId("register.bulk.apply", "", "fth-edit-3", bulk::apply);
        model.marks().countProperty().subscribe(count -> apply.setText(messages.get("register.bulk.verb", count.intValue())));
        apply.disableProperty().bind(bulk.valueProperty().isNull()
            .or(model.marks().countProperty().isEqualTo(0)).or(model.working().runningProperty()));
        apply.setMaxWidth(Double.MAX_VALUE);
        put(new Field(messages.get("register.bulk.what"), what),
            new Field(messages.get("register.bulk.value"),
                Fields.choice("register.bulk.value", bulk.values(), bulk.valueProperty(), Option::words)), apply);
    }

    @Override
    void begin() {
        what.requestFocus();
    }
}
