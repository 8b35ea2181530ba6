package vn.sokhuyenhoc.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The buttons above a set, a frame or a draft. */
final class SetActions {
    private final CriteriaViewModel model;
    private final Messages messages;
    private final Runnable checking;

    /** @param checking called when the form for noting a comparison has opened */
    SetActions(CriteriaViewModel model, Messages messages, Runnable checking) {
        this.model = model;
        this.messages = messages;
        this.checking = checking;
    }

    List<Node> of(CriteriaShelf.Item item) {
        ActionBar bar = new ActionBar(SetCell.badge(item.standing(), messages));
        if (item.draft() != 0) {
            bar.getChildren().addAll(Buttons.primary(button("shelf.edit_draft", "fth-edit-3", model::edit)),
                button("shelf.remove_draft", "fth-trash-2", model::removeDraft));
            if (item.set() != null) {
                bar.getChildren().add(compare());
            }
            return List.of(bar);
        }
        if (item.set() == null) {
            bar.getChildren().add(Buttons.primary(button("shelf.fill_in", "fth-edit-3", model::newVersion)));
            return List.of(bar);
        }
        if (item.standing().state() == Standing.State.UNCHECKED) {
            bar.getChildren().add(check());
        }
        bar.getChildren().addAll(button("shelf.new_version", "fth-copy", model::newVersion), edit(),
            button(item.standing().isRetired() ? "shelf.take_back" : "shelf.retire", item.standing().isRetired() ? "fth-rotate-ccw" : "fth-archive",
                model::retireOrTakeBack));
        return List.of(bar, new ActionBar(button("shelf.hand_out_sheet", "fth-download", () -> model.handOut("xlsx")),
            button("shelf.hand_out_rows", "fth-file", () -> model.handOut("tsv")), compare()));
    }

    private Button button(String key, String icon, Runnable act) {
        return Buttons.withId(key, messages.get(key), icon, act);
    }

    private Button check() {
        Button check = Buttons.primary(button("shelf.check", "fth-check", () -> {
            model.checking().openProperty().set(true);
            checking.run();
        }));
        check.visibleProperty().bind(model.checking().openProperty().not());
        check.managedProperty().bind(check.visibleProperty());
        return check;
    }

    /** Where the set cannot be changed, the button says why. */
    private Button edit() {
        return switch (model.frozenBecause()) {
            case "used" -> frozen("shelf.edit.used");
            case "checked" -> frozen("shelf.edit.checked");
            default -> button("shelf.edit", "fth-edit-3", model::edit);
        };
    }

    private Button frozen(String key) {
        Button button = Buttons.withId("shelf.edit", messages.get(key), "fth-lock", model::edit);
        button.setDisable(true);
        return button;
    }

    private Node compare() {
        List<CriteriaShelf.Item> others = new ArrayList<>(model.comparable());
        others.addFirst(null);
        ComboBox<CriteriaShelf.Item> box = new ComboBox<>(FXCollections.observableArrayList(others));
        box.setId("shelf.compare");
        box.setPromptText(messages.get("shelf.compare"));
        Spoken.name(box, messages.get("shelf.compare"));
        box.setMinWidth(Region.USE_PREF_SIZE);
        Choices.words(box, item -> item == null ? messages.get("shelf.compare.none") : item.head().name());
        box.setValue(model.besideProperty().get());
        box.valueProperty().subscribe((was, is) -> model.besideProperty().set(is));
        box.getStyleClass().add("compare-choice");
        return box;
    }
}
