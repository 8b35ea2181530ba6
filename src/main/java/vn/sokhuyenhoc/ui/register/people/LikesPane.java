package vn.sokhuyenhoc.ui.register.people;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.LikenessWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** Under the form of a new person: who in the register is likely the same, and why. Choosing one opens them instead. */
final class LikesPane extends VBox {
    private final PersonViewModel model;
    private final FormModel form;
    private final Messages messages;

    LikesPane(PersonViewModel model, FormModel form, Messages messages) {
        this.model = model;
        this.form = form;
        this.messages = messages;
        getStyleClass().add("person-part");
        setManaged(false);
        form.likes().addListener((InvalidationListener) change -> show());
    }

    private void show() {
        getChildren().clear();
        setManaged(!form.likes().isEmpty());
        if (!form.likes().isEmpty()) {
            getChildren().add(Facts.marked("fth-users", messages.get("person.likely"), Style.WARN, "part-heading"));
        }
        LikenessWords words = new LikenessWords(messages, this::place);
        for (int i = 0; i < form.likes().size(); i++) {
            Likeness likeness = form.likes().get(i);
            int at = i;
            Button open = Buttons.withId("person.like-" + (i + 1), messages.get("person.open_likely", line(likeness.other()), String.valueOf(i + 1)),
                "fth-user-check", () -> model.take(at));
            open.setWrapText(true);
            open.setMinWidth(0);
            getChildren().addAll(open, Facts.line(words.sentence(likeness), Style.MUTED, Style.SMALL));
        }
    }

    private String line(Profile other) {
        String birth = other.birth() == null ? messages.get("person.unknown") : other.birth().text();
        return messages.get("person.likely_one", other.name(), birth, place(other.placeId()));
    }

    private String place(long id) {
        return form.offers().places().stream().filter(p -> p.id() == id).map(Place::name).findFirst().orElse("");
    }
}
