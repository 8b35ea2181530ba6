package vn.sokhuyenhoc.ui.register.places;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.register.places.PlacesViewModel.Face;

/** The villages: their list, the wizard that rearranges them, and what has been rearranged. */
public final class PlacesView implements ScreenView {
    private final PlacesViewModel model;
    private final Messages messages;
    private final ListPane list;
    private final WizardPane wizard;
    private final ChangesPane changes;
    private final StackPane root = new StackPane();
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();

    public PlacesView(PlacesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.list = new ListPane(model, messages);
        this.wizard = new WizardPane(model.wizard(), messages, () -> model.faceProperty().set(Face.LIST));
        this.changes = new ChangesPane(model, messages);
        root.setMinHeight(0);
        model.faceProperty().subscribe(this::face);
    }

    private void face(Face face) {
        root.getChildren().setAll(switch (face) {
            case LIST -> list;
            case WIZARD -> wizard;
            case CHANGES -> changes;
        });
        keys.setAll(switch (face) {
            case LIST -> List.of(new KeyHint("\u2191 \u2193", messages.get("places.key.choose")),
                new KeyHint("Ctrl \u2191 \u2193", messages.get("places.key.move")), new KeyHint("Enter", messages.get("places.key.correct")),
                new KeyHint("Ctrl N", messages.get("places.key.add")));
            case WIZARD -> List.of(new KeyHint("Tab", messages.get("places.key.next")),
                new KeyHint(messages.get("places.key.blank"), messages.get("places.key.mark")),
                new KeyHint("Ctrl Enter", messages.get("places.key.act")), new KeyHint("Esc", messages.get("places.key.leave")));
            case CHANGES -> List.of(new KeyHint("\u2191 \u2193", messages.get("places.key.choose")),
                new KeyHint("Esc", messages.get("places.key.leave")));
        });
        if (root.getScene() != null) {
            root.applyCss();
            root.layout();
            focus();
        }
    }

    private void focus() {
        switch (model.faceProperty().get()) {
            case LIST -> list.focus();
            case WIZARD -> wizard.focus();
            case CHANGES -> changes.focus();
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
