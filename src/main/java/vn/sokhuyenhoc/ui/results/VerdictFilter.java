package vn.sokhuyenhoc.ui.results;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;

/** One button for each result, with how many forms came to it; exactly one is on. */
final class VerdictFilter {
    private final Messages messages;
    private final Map<Which, ToggleButton> buttons = new EnumMap<>(Which.class);
    private final ToggleGroup group = new ToggleGroup();

    VerdictFilter(ResultsViewModel model, Messages messages) {
        this.messages = messages;
        for (Which which : Which.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("results." + which.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setUserData(which);
            button.getStyleClass().add("verdict-filter");
            buttons.put(which, button);
        }
        model.whichProperty().subscribe(which -> group.selectToggle(buttons.get(which)));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is == null) {
                was.setSelected(true); // A second press on the one that is on changes nothing.
            } else {
                model.whichProperty().set((Which) is.getUserData());
            }
        });
        model.foundProperty().subscribe(this::name);
    }

    ToggleButton[] buttons() {
        return buttons.values().toArray(ToggleButton[]::new);
    }

    private void name(Found found) {
        buttons.forEach((which, button) -> button.setText(words(which, found)));
        ToggleButton low = buttons.get(Which.ENOUGH_BUT_LOW);
        low.setVisible(found.set() == null || found.floor().isPresent());
        low.setManaged(low.isVisible());
    }

    private String words(Which which, Found found) {
        int count = found.count(which);
        if (which == Which.ENOUGH_BUT_LOW && found.needed().isPresent() && found.floor().isPresent()) {
            return messages.get("results.enough_but_low_of_set", count, Wording.points(found.needed().get()), Wording.points(found.floor().get()));
        }
        return messages.get("results.which." + which.name().toLowerCase(Locale.ROOT), count);
    }
}
