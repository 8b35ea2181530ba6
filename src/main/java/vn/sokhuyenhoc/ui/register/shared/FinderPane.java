package vn.sokhuyenhoc.ui.register.shared;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Spoken;

/**
 * A field to find by a few letters; what is found lies over another part of the screen for as long as something is typed, so that nothing
 * moves. Down and Up choose, Enter takes, Esc empties the field.
 */
public final class FinderPane<T> {
    private static final Duration PAUSE = Duration.millis(200);

    private final CustomTextField field = new CustomTextField();
    private final ListView<T> hits;
    private final Finder<T> finder;
    private final boolean atOnce;
    private Consumer<T> taken = one -> { };
    private boolean taking;

    /**
     * @param id     of the field, and key of what stands in it while it is empty
     * @param words  how a hit reads
     * @param atOnce whether Enter takes the first hit where none was chosen; else the text itself may be meant
     */
    public FinderPane(String id, Finder<T> finder, BiFunction<Messages, T, String> words, boolean atOnce, Messages messages) {
        this.finder = finder;
        this.atOnce = atOnce;
        this.hits = new ListView<>(finder.hits());
        field.setId(id);
        field.setLeft(new FontIcon("fth-search"));
        field.getStyleClass().add("find");
        field.setPromptText(messages.get(id));
        Spoken.name(field, messages.get(id));
        Spoken.name(hits, messages.get(id));
        hits.setId(id + ".hits");
        hits.getStyleClass().addAll("list", "hits");
        hits.setFocusTraversable(false);
        hits.setCellFactory(list -> new HitCell(hit -> words.apply(messages, hit)));
        hits.setOnMouseClicked(event -> take());
        hits.visibleProperty().bind(Bindings.isNotEmpty(finder.hits()));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> finder.find(field.getText()));
        field.textProperty().subscribe((was, is) -> {
            if (field.isFocused() && !taking) {
                pause.playFromStart();
            } else {
                pause.stop();
                finder.find("");
            }
        });
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is && !hits.isPressed()) {
                pause.stop();
                finder.find("");
            }
        });
        finder.hits().addListener((ListChangeListener<T>) change -> {
            if (atOnce && !finder.hits().isEmpty()) {
                hits.getSelectionModel().select(0);
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private final class HitCell extends ListCell<T> {
        private final Function<T, String> reading;

        HitCell(Function<T, String> reading) {
            this.reading = reading;
        }

        @Override
        protected void updateItem(T hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(empty || hit == null ? "" : reading.apply(hit));
        }
    }

    /** @param action is told what the clerk has taken; the field is empty then, and may be filled */
    public void onTaken(Consumer<T> action) {
        taken = action;
    }

    public CustomTextField field() {
        return field;
    }

    /** Puts the hits over a part of the screen. */
    public StackPane over(Node below) {
        return new StackPane(below, hits);
    }

    private void pressed(KeyEvent event) {
        boolean open = !finder.hits().isEmpty();
        switch (event.getCode()) {
            case DOWN -> select(1);
            case UP -> select(-1);
            case ENTER -> {
                // Whoever types fast means the text that stands there, not what was found for its first letters.
                if (atOnce && !finder.isFor(field.getText())) {
                    finder.find(field.getText(), this::take);
                    event.consume();
                    return;
                }
                if (!open || meant() == null) {
                    return;
                }
                take();
            }
            case ESCAPE -> {
                if (field.getText().isEmpty()) {
                    return;
                }
                field.clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int by) {
        if (!finder.hits().isEmpty()) {
            int to = Math.clamp(hits.getSelectionModel().getSelectedIndex() + by, 0, finder.hits().size() - 1);
            hits.getSelectionModel().select(to);
            hits.scrollTo(to);
        }
    }

    private T meant() {
        T hit = hits.getSelectionModel().getSelectedItem();
        return hit == null && atOnce && !finder.hits().isEmpty() ? finder.hits().getFirst() : hit;
    }

    private void take() {
        T hit = meant();
        if (hit != null) {
            taking = true;
            field.clear();
            taken.accept(hit);
            taking = false;
            finder.find("");
        }
    }
}
