package vn.sokhuyenhoc.ui.entry;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.FindModel.Hit;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** The find line with what was found below it, or the short form of somebody new. Enter goes to the form, Esc leaves. */
final class FindPane extends VBox {
    private static final Duration PAUSE = Duration.millis(200);

    private final EntryViewModel model;
    private final Messages messages;
    private final Runnable leave;
    private final Label heading = new Label();
    private final TextField text = Composed.whenLeft(new TextField());
    private final ListView<Hit> hits;
    private final Button add;
    private final VBox looking;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /** @param leave called when the clerk has chosen or thought better of it */
    FindPane(EntryViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.leave = leave;
        this.hits = new ListView<>(model.find().hits());
        getStyleClass().addAll(Style.PAPER, "find-pane");
        text.setId("entry.find");
        text.textProperty().bindBidirectional(model.find().textProperty());
        hits.setId("entry.hits");
        hits.getStyleClass().addAll("list", "hits");
        hits.setFocusTraversable(false);
        hits.setCellFactory(list -> new HitCell(messages));
        hits.setOnMouseClicked(event -> enter());
        VBox.setVgrow(hits, Priority.ALWAYS);
        heading.getStyleClass().add(Style.HEADING);
        add = Buttons.withId("entry.find_add", messages.get("entry.find.add"), "fth-user-plus", this::writeDown);
        add.setFocusTraversable(false);
        add.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(told(), add);
        foot.getStyleClass().add("find-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        looking = new VBox(heading, text, hits, foot);
        looking.getStyleClass().add("find-looking");
        looking.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(looking, Priority.ALWAYS);
        getChildren().add(looking);
        pause.setOnFinished(event -> model.find().lookEverywhere(() -> { }));
        text.textProperty().subscribe(typed -> pause.playFromStart());
        model.find().newcomerProperty().subscribe(this::show);
    }

    private Label told() {
        Label told = new Label();
        told.setId("entry.find_told");
        told.getStyleClass().add(Style.MUTED);
        told.setWrapText(true);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        told.textProperty().bind(Bindings.createStringBinding(this::words, model.find().hits(), model.find().answeredProperty(),
            model.find().hintProperty(), text.textProperty()));
        return told;
    }

    private void show(NewcomerModel newcomer) {
        if (newcomer == null) {
            getChildren().setAll(looking);
            text.requestFocus();
        } else {
            pause.stop();
            NewcomerPane form = new NewcomerPane(newcomer, messages, model.find()::leave);
            getChildren().setAll(form);
            form.focus();
        }
    }

    void open() {
        heading.setText(messages.get("entry.find", whom()));
        text.setPromptText(messages.get("entry.find.prompt." + SubjectWords.key(model.choice().round())));
        add.setVisible(model.find().canWriteDown());
        add.setManaged(add.isVisible());
        show(model.find().newcomerProperty().get());
        text.selectAll();
    }

    /** Looks for the holder of a card that was read while the form had the keys. */
    void scanned(String card) {
        model.find().leave();
        model.find().textProperty().set(card);
        enter();
    }

    private String whom() {
        return SubjectWords.whom(model.choice().round(), messages);
    }

    private String words() {
        String typed = text.getText();
        if (!model.find().hintProperty().get().isEmpty()) {
            return model.find().hintProperty().get();
        }
        if (typed.isBlank()) {
            return messages.get("entry.find.how");
        }
        if (CardText.begins(typed)) {
            return messages.get("entry.find.card");
        }
        if (model.find().isWrongCode()) {
            return messages.get("entry.find.wrong_code", typed.strip());
        }
        if (model.find().isNewName()) {
            return messages.get("entry.find.nobody");
        }
        int found = model.find().hits().size();
        boolean told = found > 0 || model.find().answeredProperty().get();
        return told ? messages.get("entry.find.count", found, whom()) : messages.get("entry.find.looking");
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
            writeDown();
            event.consume();
            return;
        }
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
        pause.stop();
        model.find().enter(hits.getSelectionModel().getSelectedItem(), this::go);
    }

    private void writeDown() {
        model.find().writeDown(this::go);
    }

    private void go(Subject subject) {
        pause.stop();
        leave.run();
        model.jump(subject);
    }
}
