package vn.sokhuyenhoc.ui.register.people;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** How many are listed and marked, and what can be done with them. */
final class FootBar extends FlowPane {
    /**
     * Where one can go from here.
     *
     * @param add     opens the form of a new person
     * @param columns chooses columns
     * @param change  changes those marked
     */
    record Ways(Runnable add, Runnable columns, Runnable change) {
    }

    FootBar(PeopleViewModel model, Messages messages, Ways ways) {
        Label count = new Label();
        count.setId("register.count");
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        model.foundProperty().subscribe(found -> count.setText(found == null ? "" : messages.get("register.count", found.listed(), found.all())));
        Label marked = new Label();
        marked.setId("register.marked");
        marked.getStyleClass().addAll("count", "marked");
        marked.setMinWidth(USE_PREF_SIZE);
        Button bulk = Buttons.withId("register.change", messages.get("register.change"), "fth-edit-3", ways.change());
        model.marks().countProperty().subscribe(number -> {
            marked.setText(messages.get("register.marked", number.intValue()));
            boolean some = number.intValue() > 0;
            marked.setVisible(some);
            marked.setManaged(some);
            bulk.setVisible(some);
            bulk.setManaged(some);
        });
        CheckBox full = new CheckBox(messages.get("register.full_ids"));
        full.setId("register.full_ids");
        full.setMinWidth(USE_PREF_SIZE);
        full.selectedProperty().bindBidirectional(model.sheet().fullIdsProperty());
        Button export = Buttons.withId("register.export", messages.get("register.export"), "fth-download", model.sheet()::export);
        export.disableProperty().bind(model.working().runningProperty());
        WorkBar bar = new WorkBar("register.export_bar", model.working(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        getStyleClass().add(Style.BAR);
        setMinWidth(0);
        getChildren().setAll(count, marked, bulk,
            Buttons.withId("register.add", messages.get("person.add"), "fth-user-plus", ways.add()),
            Buttons.withId("register.choose_columns", messages.get("register.choose_columns"), "fth-columns", ways.columns()),
            export, full, bar);
    }
}
