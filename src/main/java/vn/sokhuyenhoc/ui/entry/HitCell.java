package vn.sokhuyenhoc.ui.entry;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.entry.FindModel.Hit;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** One subject found: serial, name, year and village, whether there is a form, and why somebody is on no roll. */
final class HitCell extends ListCell<Hit> {
    private final Messages messages;
    private final Wording wording;
    private final Label serial = new Label();
    private final Label name = new Label();
    private final Label about = new Label();
    private final Label state = new Label();
    private final HBox row = new HBox();

    HitCell(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        serial.getStyleClass().add(Style.MUTED);
        about.getStyleClass().add(Style.MUTED);
        name.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
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
            String away = away(hit.subject().person());
            state.setText(away.isEmpty() ? Boolean.TRUE.equals(hit.kept()) ? messages.get("form.state.kept") : "" : away);
            state.getStyleClass().removeAll(Style.GOOD, Style.WARN);
            state.getStyleClass().add(away.isEmpty() ? Style.GOOD : Style.WARN);
        }
    }

    private String away(Person person) {
        if (person == null) {
            return "";
        }
        PersonStatus status = person.ties().status();
        return switch (status) {
            case MOVED_OUT -> messages.get("entry.find.state.moved_out");
            case DIED -> messages.get("entry.find.state.died");
            case PRESENT -> person.ties().byUnit() ? messages.get("entry.find.state.by_unit") : "";
        };
    }
}
