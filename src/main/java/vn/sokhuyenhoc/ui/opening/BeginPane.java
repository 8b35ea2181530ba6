package vn.sokhuyenhoc.ui.opening;

import javafx.collections.FXCollections;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;

/** The fourth step: what the register begins with. All of it may be left out. */
final class BeginPane implements OpeningPane {
    private static final int ROWS = 7;

    private final TextArea villages = new TextArea();
    private final StepPage page;

    BeginPane(OpeningViewModel model, Messages messages) {
        SetupModel setup = model.setup();
        FlowPane both = new FlowPane(villages(setup, messages), choices(setup, messages));
        both.getStyleClass().add("side-by-side");
        VBox card = new VBox(both);
        card.getStyleClass().add(Style.CARD);
        page = new StepPage(OpeningViewModel.Step.BEGIN, model, card, id -> villages.requestFocus(), messages);
        villages.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter begins the next village here, so going on takes Ctrl; Tab goes to the next input as everywhere.
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                goOn();
            } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                villages.fireEvent(new KeyEvent(villages, villages, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false,
                    false));
            }
        });
    }

    private void goOn() {
        page.go(id -> villages.requestFocus());
    }

    private Field villages(SetupModel setup, Messages messages) {
        villages.setId(setup.villages().id());
        villages.setPrefRowCount(ROWS);
        villages.setPromptText(messages.get("opening.villages.such_as"));
        villages.textProperty().bindBidirectional(setup.villages().valueProperty());
        Label count = new Label();
        count.setId("opening.villages_count");
        count.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        setup.villages().valueProperty().subscribe(typed -> count.setText(messages.get("opening.villages.count", setup.names().size())));
        Field field = new Field(messages.get("opening.villages"), villages, setup.villages().messageProperty());
        field.getChildren().add(2, count);
        return field;
    }

    private VBox choices(SetupModel setup, Messages messages) {
        CheckBox list = box("opening.list", messages.get("opening.list"));
        list.selectedProperty().bindBidirectional(setup.listProperty());
        CheckBox round = box("opening.round", messages.get("opening.round", String.valueOf(setup.year())));
        round.selectedProperty().bindBidirectional(setup.roundProperty());
        Inputs inputs = new Inputs(messages);
        Field set = inputs.choice(setup.set(), FXCollections.observableArrayList(setup.sets()), one -> one.name());
        set.visibleProperty().bind(setup.roundProperty());
        Label state = new Label(messages.get("opening.set.unchecked"));
        state.setWrapText(true);
        state.setMinHeight(Region.USE_PREF_SIZE);
        state.getStyleClass().add(Style.WARN);
        state.visibleProperty().bind(setup.roundProperty());
        VBox choices = new VBox(list, round, set, state);
        choices.getStyleClass().add("begin-choices");
        return choices;
    }

    private CheckBox box(String id, String words) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter goes on from here as from any input; the space bar ticks.
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                goOn();
            }
        });
        return box;
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        villages.requestFocus();
    }
}
