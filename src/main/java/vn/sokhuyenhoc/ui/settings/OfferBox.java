package vn.sokhuyenhoc.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.update.UpdateDesk;

/** What the chosen update file brings, and the button that takes it; not there while none is chosen. */
final class OfferBox extends VBox {
    private static final long MEGABYTE = 1_000_000;

    private final UpdateViewModel model;
    private final Messages messages;
    private final Button take;
    private final Button leave;

    OfferBox(UpdateViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        take = Buttons.primary(Buttons.withId("update.take", "", "fth-download", model::take));
        leave = Buttons.withId("update.leave", messages.get("update.leave"), "fth-x", model::leave);
        leave.getStyleClass().add(Style.FLAT);
        take.disableProperty().bind(model.taking().runningProperty());
        leave.disableProperty().bind(model.taking().runningProperty());
        getStyleClass().add("update-offer");
        model.offerProperty().subscribe(this::show);
    }

    private void show(UpdateDesk.Offer offer) {
        getChildren().clear();
        setVisible(offer != null);
        setManaged(offer != null);
        if (offer == null) {
            return;
        }
        UpdateManifest manifest = offer.manifest();
        Label name = UpdatePane.label(messages.get("update.offer", manifest.version().text()), Style.HEADING);
        name.setId("update.offer");
        getChildren().addAll(name, UpdatePane.label(messages.get("update.offer.file", Dates.day(manifest.made()), offer.bytes() / MEGABYTE,
            offer.file().getFileName().toString()), Style.MUTED));
        manifest.notes().forEach(note -> getChildren().add(UpdatePane.label(messages.get("update.offer.note", note), "update-note")));
        if (offer.tables()) {
            getChildren().add(UpdatePane.label(messages.get("update.offer.tables"), Style.WARN));
        }
        take.setText(messages.get("update.take", manifest.version().text()));
        getChildren().add(new ActionBar(take, leave));
        take.requestFocus();
    }
}
