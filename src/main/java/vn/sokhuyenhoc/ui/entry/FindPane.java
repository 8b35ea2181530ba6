package vn.sokhuyenhoc.ui.entry;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.entry.FindModel.Hit;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** The find line with what was found below it. Enter goes to the form, Esc leaves. */
final class FindPane extends VBox {
    private static final Duration PAUSE = Duration.millis(200);

    private final EntryViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final Runnable leave;
    private final Label heading = new Label();
    private final TextField text = new TextField();
    private final ListView<Hit> hits;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** @param leave called when the clerk has chosen or thought better of it */
    FindPane(EntryViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.leave = leave;
        this.hits = new ListView<>(model.find().hits());
        getStyleClass().addAll(Style.PAPER, "find-pane");
        text.setId("entry.find");
        text.textProperty().bindBidirectional(model.find().textProperty());
        hits.setId("entry.hits");
        hits.getStyleClass().addAll("list", "hits");
        hits.setFocusTraversable(false);
        hits.setCellFactory(list -> new HitCell());
        hits.setOnMouseClicked(event -> enter());
        VBox.setVgrow(hits, Priority.ALWAYS);
        Label none = new Label();
        none.getStyleClass().add(Style.MUTED);
        none.textProperty().bind(Bindings.createStringBinding(this::count,
            model.find().hits(), model.find().answeredProperty(), text.textProperty()));
        heading.getStyleClass().add(Style.HEADING);
        getChildren().addAll(heading, text, hits, none);
        pause.setOnFinished(event -> model.find().lookEverywhere(() -> { }));
        text.textProperty().subscribe(typed -> pause.playFromStart());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void open() {
        heading.setText(messages.get("entry.find", whom()));
        text.setPromptText(messages.get("entry.find.prompt." + SubjectWords.key(model.choice().round())));
        text.requestFocus();
        text.selectAll();
    }

    private String whom() {
        return SubjectWords.whom(model.choice().round(), messages);
    }

    private String count() {
        if (text.getText().isBlank()) {
            return messages.get("entry.find.how");
        }
        if (model.find().isWrongCode()) {
            return messages.get("entry.find.wrong_code", text.getText().strip());
        }
        int found = model.find().hits().size();
        boolean told = found > 0 || model.find().answeredProperty().get();
        return told ? messages.get("entry.find.count", found, whom()) : messages.get("entry.find.looking");
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> enter();
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        int to = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, hits.getItems().size() - 1));
        hits.getSelectionModel().select(to);
        hits.scrollTo(to);
    }

    private void enter() {
        Hit chosen = hits.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            go(chosen.subject());
        } else {
            model.find().meant().ifPresentOrElse(this::go, () -> model.find().lookEverywhere(() -> model.find().meant().ifPresent(this::go)));
        }
    }

    private void go(Subject subject) {
        pause.stop();
        leave.run();
        model.jump(subject);
    }

    /** One subject found: serial, name, year and village, and whether there is a form. */
    private final class HitCell extends ListCell<Hit> {
        private final Label serial = new Label();
        private final Label name = new Label();
        private final Label about = new Label();
        private final Label state = new Label();
        private final HBox row = new HBox();

        HitCell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            serial.getStyleClass().add(Style.MUTED);
            about.getStyleClass().add(Style.MUTED);
            state.getStyleClass().add(Style.GOOD);
            row.getStyleClass().add("hit");
            row.getChildren().addAll(serial, name, about, gap, state);
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            setGraphic(empty ? null : row);
            if (!empty) {
                serial.setText(hit.subject().code());
                name.setText(hit.subject().name());
                about.setText(SubjectWords.about(hit.subject(), wording));
                state.setText(Boolean.TRUE.equals(hit.kept()) ? messages.get("form.state.kept") : "");
            }
        }
    }
}
