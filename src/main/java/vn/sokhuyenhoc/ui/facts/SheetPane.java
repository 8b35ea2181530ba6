package vn.sokhuyenhoc.ui.facts;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.facts.SheetModel.Spot;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;

/** The numbers of a year: their day and source above, the sheet and what is known of the cell at hand. */
final class SheetPane extends VBox {
    private final FactsViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final SheetTable sheet;

    SheetPane(FactsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.sheet = new SheetTable(model.sheet(), messages);
        sheet.listen(model::paste, model::discard);
        VBox.setVgrow(sheet.table(), Priority.ALWAYS);
        getStyleClass().add("fact-pane");
        getChildren().setAll(top(), sheet.table(), about(), foot());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
                save();
                event.consume();
            }
        });
    }

    private FlowPane top() {
        ComboBox<Integer> year = new ComboBox<>(model.years());
        year.setId("facts.year");
        year.setConverter(Choices.words(String::valueOf, model.years()));
        year.valueProperty().bindBidirectional(model.yearProperty());
        FlowPane top = new FlowPane(field(new Field(messages.get("facts.year"), year), "year"),
            field(inputs.text(model.inputs().getFirst()), "day"),
            field(inputs.text(model.inputs().getLast()), "source"));
        top.getStyleClass().add("fact-top");
        top.setMinHeight(USE_PREF_SIZE);
        return top;
    }

    private static Field field(Field field, String style) {
        field.getStyleClass().add(style);
        return field;
    }

    private Label about() {
        SheetWords words = new SheetWords(messages);
        Label about = new Label();
        about.setId("facts.about");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("fact-about");
        about.textProperty().bind(Bindings.createStringBinding(() -> {
            Spot at = model.sheet().spotProperty().get();
            return at.row() < model.sheet().rows().size() ? words.about(model.sheet().rows().get(at.row()), at.quantity()) : "";
        }, model.sheet().spotProperty(), model.sheet().rows()));
        return about;
    }

    private VBox foot() {
        Button save = Buttons.primary(Buttons.withId("facts.save", messages.get("facts.save"), "fth-save", this::save));
        Button discard = Buttons.withId("facts.discard", messages.get("facts.discard"), "fth-x", model::discard);
        discard.disableProperty().bind(model.sheet().unsavedProperty().isEqualTo(0));
        save.disableProperty().bind(discard.disableProperty());
        Label unsaved = new Label();
        unsaved.setId("facts.unsaved");
        unsaved.textProperty().bind(Bindings.createStringBinding(() -> model.sheet().unsavedProperty().get() == 0 ? messages.get("facts.all_saved")
            : messages.get("facts.unsaved", model.sheet().unsavedProperty().get()), model.sheet().unsavedProperty()));
        VBox foot = new VBox(new ActionBar(save, discard, unsaved,
            Buttons.withId("facts.export", messages.get("facts.export"), "fth-download", model::export),
            Buttons.withId("facts.bring", messages.get("facts.bring"), "fth-upload", model::bring)));
        foot.getStyleClass().add("fact-foot");
        return InSight.keep(foot);
    }

    private void save() {
        model.save().ifPresentOrElse(inputs::focus, sheet.table()::requestFocus);
    }

    TableView<Row> table() {
        return sheet.table();
    }
}
