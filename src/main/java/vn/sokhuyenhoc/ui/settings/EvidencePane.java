package vn.sokhuyenhoc.ui.settings;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The office's own codes of evidence, three in a row, and below them the rounds in which they are keyed. */
final class EvidencePane implements SectionPane {
    private static final int COLUMNS = 3;

    private final EvidenceViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox rounds = new VBox();
    private final Page page;

    EvidencePane(EvidenceViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        rounds.getStyleClass().add("round-list");
        model.rounds().addListener((InvalidationListener) change -> showRounds());
        showRounds();
        Button save = Buttons.primary(Buttons.withId("settings.evidence.save", messages.get("settings.save"), "fth-check", this::save));
        VBox form = new VBox(heading("settings.evidence"), muted("settings.evidence.meaning"), names(), heading("settings.evidence.rounds"),
            rounds, InSight.keep(new ActionBar(save)));
        form.getStyleClass().addAll(Style.CARD, "round-form");
        // Of a tick too: it would be turned by Enter.
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                save();
                event.consume();
            }
        });
        VBox part = new VBox(form);
        part.getStyleClass().add("settings-part");
        page = new Page(part);
    }

    private void save() {
        model.save().ifPresent(inputs::focus);
    }

    private GridPane names() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("evidence-names");
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(width);
        }
        for (int i = 0; i < model.names().size(); i++) {
            grid.add(inputs.text(model.names().get(i)), i % COLUMNS, i / COLUMNS);
        }
        return grid;
    }

    private void showRounds() {
        rounds.getChildren().clear();
        if (model.rounds().isEmpty()) {
            rounds.getChildren().add(muted("settings.evidence.rounds.none"));
        }
        for (EvidenceViewModel.Keyed one : model.rounds()) {
            CheckBox tick = new CheckBox(one.round().name());
            tick.setId("settings.evidence-" + one.round().key());
            tick.setWrapText(true);
            tick.selectedProperty().bindBidirectional(one.wanted());
            rounds.getChildren().add(tick);
        }
    }

    private Label heading(String key) {
        return Labels.of(messages.get(key), Style.HEADING);
    }

    private Label muted(String key) {
        return Labels.of(messages.get(key), Style.MUTED);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(model.names().getFirst().id());
    }
}
