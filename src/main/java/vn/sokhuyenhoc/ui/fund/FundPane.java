package vn.sokhuyenhoc.ui.fund;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.FundWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The form for one entry; Enter keeps it and makes room for the next. */
final class FundPane extends VBox {
    private final FundViewModel model;
    private final Messages messages;
    private final Inputs inputs;

    FundPane(FundViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        FundWords words = new FundWords(messages);
        FundForm form = model.form();
        Label heading = new Label();
        heading.getStyleClass().add(Style.HEADING);
        heading.textProperty().bind(Bindings.createStringBinding(
            () -> messages.get(form.changedProperty().get() == null ? "fund.new" : "fund.change"), form.changedProperty()));
        Label inWords = new Label();
        inWords.setId("fund.in_words");
        inWords.setWrapText(true);
        inWords.setMinHeight(USE_PREF_SIZE);
        inWords.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        inWords.textProperty().bind(form.inWordsProperty());
        getStyleClass().addAll(Style.CARD, "fund-form");
        getChildren().addAll(heading, inputs.text(form.day()),
            inputs.choice(form.flow(), FXCollections.observableArrayList(Flow.values()), words::flow),
            inputs.choice(form.purpose(), form.purposes(), words::purpose), inputs.text(form.amount()), inWords,
            inputs.choice(form.level(), FXCollections.observableArrayList(FundLevel.values()), words::level),
            inputs.choice(form.chapter(), orNone(model.chapters()), Chapter::name),
            inputs.choice(form.place(), orNone(model.places()), Place::name));
        form.texts().forEach(input -> getChildren().add(inputs.text(input)));
        getChildren().add(buttons());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The same with nothing as the first to choose. */
    static <T> ObservableList<T> orNone(ObservableList<T> all) {
        ObservableList<T> more = FXCollections.observableArrayList();
        Runnable fill = () -> {
            List<T> now = new ArrayList<>();
            now.add(null);
            now.addAll(all);
            more.setAll(now);
        };
        fill.run();
        all.addListener((ListChangeListener<T>) change -> fill.run());
        return more;
    }

    private ActionBar buttons() {
        Button save = Buttons.primary(Buttons.withId("fund.save", messages.get("fund.save"), "fth-save", this::save));
        Button leave = Buttons.withId("fund.leave", messages.get("fund.leave"), "fth-x", this::another);
        Button remove = Buttons.withId("fund.remove", messages.get("fund.remove"), "fth-trash-2", model::remove);
        remove.visibleProperty().bind(model.form().changedProperty().isNotNull());
        remove.managedProperty().bind(remove.visibleProperty());
        return InSight.keep(new ActionBar(save, leave, remove));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField || event.getCode() == KeyCode.S && event.isShortcutDown()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.form().isBegun()) {
            another();
            event.consume();
        }
    }

    private void save() {
        inputs.focus(model.save().orElse(model.form().amount().id()));
    }

    void another() {
        model.form().clear();
        inputs.focus(model.form().amount().id());
    }

    void focus(Checked<?> input) {
        inputs.focus(input.id());
    }
}
