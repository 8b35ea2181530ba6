package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;

/** The line above the form: round, village, how far it is and how fast. */
final class TopLine extends FlowPane {
    private final SearchableComboBox<Round> round;
    private final SearchableComboBox<Place> place;

    /**
     * @param chosen called when a list was closed, chosen or not
     * @param bring  brings marks from a sheet
     */
    TopLine(EntryViewModel model, Messages messages, Runnable chosen, Runnable bring) {
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("entry-top");
        round = Fields.choice("entry.round", model.choice().rounds(), model.choice().roundProperty(), Round::name);
        place = Fields.choice("entry.place", model.choice().places(), model.choice().placeProperty(), Place::name);
        round.getStyleClass().add("round");
        Label progress = new Label();
        progress.setId("entry.progress");
        progress.getStyleClass().add(Style.HEADING);
        progress.textProperty().bind(Bindings.createStringBinding(
            () -> messages.get("entry.progress", model.tally().keptProperty().get(), model.tally().peopleProperty().get()),
            model.tally().keptProperty(), model.tally().peopleProperty()));
        Label pace = new Label();
        pace.setId("entry.pace");
        pace.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        pace.textProperty().bind(model.tally().paceProperty());
        VBox far = new VBox(progress, bar(model), pace);
        far.getStyleClass().add("entry-far");
        Button sheet = Buttons.withId("entry.bring", messages.get("entry.bring"), "fth-upload", bring);
        sheet.setFocusTraversable(false);
        sheet.setAccessibleText(messages.get("entry.bring"));
        sheet.setTooltip(new Tooltip(messages.get("entry.bring")));
        sheet.disableProperty().bind(model.choice().roundProperty().isNull());
        List<Field> chosenOnce = List.of(new Field(messages.get("entry.round"), round), new Field(messages.get("entry.place"), place));
        getChildren().addAll(chosenOnce);
        getChildren().addAll(far, sheet);
        // Large text leaves the room to the form.
        LargeText.watch(this, large -> {
            sheet.setText(large ? "" : messages.get("entry.bring"));
            chosenOnce.forEach(field -> field.setLabelShown(!large));
            pace.setVisible(!large);
            pace.setManaged(!large);
        });
        Fields.leaveWhenClosed(round, chosen);
        Fields.leaveWhenClosed(place, chosen);
    }

    private static ProgressBar bar(EntryViewModel model) {
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(
            () -> model.tally().peopleProperty().get() == 0 ? 0 : (double) model.tally().keptProperty().get() / model.tally().peopleProperty().get(),
            model.tally().keptProperty(), model.tally().peopleProperty()));
        return bar;
    }

    void chooseRound() {
        Fields.open(round);
    }

    void choosePlace() {
        Fields.open(place);
    }
}
