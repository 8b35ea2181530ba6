package vn.sokhuyenhoc.ui.register.people;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The find field, the way to the filters, the order of the list and the way to the import. */
final class FindBar extends FlowPane {
    private static final Duration PAUSE = Duration.millis(200);

    private final CustomTextField find = Composed.whenLeft(new CustomTextField());
    private final Messages messages;
    private final Ways ways;

    /**
     * Where one can go from here.
     *
     * @param filter      opens the filters
     * @param startImport opens the import
     * @param down        goes into the list
     * @param card        takes the text of a card that a reader typed
     */
    record Ways(Runnable filter, Runnable startImport, Runnable down, Consumer<String> card) {
    }

    FindBar(PeopleViewModel model, Messages messages, Ways ways) {
        this.messages = messages;
        this.ways = ways;
        find.setId("register.find");
        find.getStyleClass().add("find");
        find.setLeft(new FontIcon("fth-search"));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> {
            if (!CardText.begins(find.getText())) {
                model.find(find.getText());
            }
        });
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        // Only where something else than typing let go of it.
        model.textProperty().subscribe((was, is) -> {
            if ((is.isEmpty() || !find.isFocused() && !is.equals(find.getText())) && pause.getStatus() != Animation.Status.RUNNING) {
                find.setText(is);
                pause.stop();
            }
        });
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInFind);
        var sorting = Fields.choice("register.sorting", FXCollections.observableArrayList(Sorting.values()), model.sortingProperty(),
            sort -> messages.get("register.sort." + sort.name().toLowerCase(Locale.ROOT)));
        Spoken.name(sorting, messages.get("kit.say.order"));
        sorting.getStyleClass().add("sorting");
        getStyleClass().add(Style.BAR);
        setMinWidth(0);
        getChildren().setAll(find, Buttons.withId("register.more", messages.get("register.more"), "fth-filter", ways.filter()), sorting,
            Buttons.primary(Buttons.withId("register.import", messages.get("register.import"), "fth-upload", ways.startImport())));
    }

    void focus() {
        find.requestFocus();
        find.selectAll();
    }

    void shorten(boolean isShort) {
        find.setPromptText(messages.get(isShort ? "register.find_short" : "register.find"));
        Spoken.byPrompt(find);
    }

    /** From the find field down into the list; the first Esc empties it. The field itself would keep some of these keys. */
    private void pressedInFind(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && CardText.begins(find.getText())) {
            String card = find.getText();
            find.clear();
            ways.card().accept(card);
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            ways.down().run();
            event.consume();
        }
    }
}
