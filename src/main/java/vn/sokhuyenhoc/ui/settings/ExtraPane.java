package vn.sokhuyenhoc.ui.settings;

import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** The form of a new field, and below it those there are, each to be renamed in its place. */
final class ExtraPane implements SectionPane {
    private final ExtraViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox list = new VBox();
    private final Page page;

    ExtraPane(ExtraViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        list.getStyleClass().addAll(Style.CARD, "round-list");
        model.fields().addListener((InvalidationListener) change -> showFields());
        showFields();
        VBox both = new VBox(form(), list);
        both.getStyleClass().add("settings-part");
        page = new Page(both);
    }

    private VBox form() {
        Field choices = inputs.text(model.choices());
        model.kind().valueProperty().subscribe(kind -> {
            choices.setVisible(kind == ExtraField.Kind.CHOICE);
            choices.setManaged(choices.isVisible());
        });
        Button add = Buttons.primary(Buttons.withId("settings.extra.add", messages.get("settings.extra.add"), "fth-plus",
            () -> model.add().ifPresent(inputs::focus)));
        add.setDefaultButton(true);
        Label heading = new Label(messages.get("settings.extra.new"));
        heading.getStyleClass().add(Style.HEADING);
        VBox form = new VBox(heading, Labels.of(messages.get("settings.extra.meaning"), Style.MUTED), inputs.text(model.name()),
            inputs.choice(model.kind(), FXCollections.observableArrayList(ExtraField.Kind.values()), this::words), choices, new ActionBar(add));
        form.getStyleClass().addAll(Style.CARD, "round-form");
        return form;
    }

    private String words(ExtraField.Kind kind) {
        return messages.get("settings.extra.kind_of." + kind.name().toLowerCase(Locale.ROOT));
    }

    private void showFields() {
        Label heading = new Label(messages.get("settings.extra.all"));
        heading.getStyleClass().add(Style.HEADING);
        list.getChildren().setAll(heading);
        if (model.fields().isEmpty()) {
            list.getChildren().add(Labels.of(messages.get("settings.extra.none"), Style.MUTED));
        }
        model.fields().forEach(field -> list.getChildren().addAll(Labels.of(words(field.kind()), Style.MUTED), line(field)));
    }

    private HBox line(ExtraField field) {
        TextField name = new TextField(field.name());
        TextField choices = new TextField(ExtraViewModel.together(field.choices()));
        name.setId("settings.extra-name-" + field.id());
        choices.setId("settings.extra-choices-" + field.id());
        choices.setVisible(field.kind() == ExtraField.Kind.CHOICE);
        choices.setManaged(choices.isVisible());
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(choices, Priority.ALWAYS);
        Button keep = Buttons.withId("settings.extra-keep-" + field.id(), messages.get("settings.save"), "fth-check",
            () -> model.change(field, name.getText(), choices.getText()));
        keep.disableProperty().bind(name.textProperty().isEqualTo(field.name())
            .and(choices.textProperty().isEqualTo(ExtraViewModel.together(field.choices()))));
        Button remove = Buttons.withId("settings.extra-remove-" + field.id(), messages.get("settings.extra.remove"), "fth-trash-2",
            () -> model.remove(field));
        HBox line = new HBox(name, choices, keep, remove);
        line.getStyleClass().add("round-citation");
        line.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter keeps this line; the button of the page would add another field.
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                keep.fire();
                event.consume();
            }
        });
        return line;
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(model.name().id());
    }
}
