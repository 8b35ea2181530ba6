package vn.sokhuyenhoc.ui.register.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.place.PlaceChange.Kind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.office.OfficeFields;

/** The wizard: all steps of one kind of change on one page, the button that does it below. */
final class WizardPane extends VBox {
    private static final PseudoClass THREE = PseudoClass.getPseudoClass("three");

    private final WizardViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final Map<String, Control> names = new HashMap<>();
    private final List<ToggleButton> kinds = new ArrayList<>();
    private final ListView<Choice> villages;
    private final VBox news = new VBox();
    private final Label step = Labels.of("", Style.HEADING);
    private final MoversPane movers;
    private final OfficeFields office;
    private final FlowPane steps = new FlowPane();
    private final Button act = Buttons.primary(Buttons.withId("places.act", "", "fth-check", this::act));
    private final Node details;

    WizardPane(WizardViewModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.villages = villages();
        this.movers = new MoversPane(model, messages);
        this.office = new OfficeFields(model.office(), messages);
        this.details = details();
        steps.getStyleClass().add("steps");
        Page page = new Page(steps);
        VBox.setVgrow(page, Priority.ALWAYS);
        Label missing = new Label();
        missing.setId("places.missing");
        missing.getStyleClass().add(Style.BAD);
        missing.textProperty().bind(model.missingProperty());
        act.disableProperty().bind(model.working().runningProperty());
        WorkBar bar = new WorkBar("places.work", model.working(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        getStyleClass().addAll(Style.SCREEN, "places");
        getChildren().addAll(kinds(), page,
            new ActionBar(act, Buttons.withId("places.quit", messages.get("places.leave"), "fth-x", leave), missing, bar));
        model.kindProperty().subscribe(this::show);
        model.names().addListener((InvalidationListener) change -> showNames());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                leave.run();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                act();
                event.consume();
            }
        });
    }

    void focus() {
        kinds.get(model.kindProperty().get().ordinal()).requestFocus();
    }

    private ActionBar kinds() {
        for (Kind kind : Kind.values()) {
            ToggleButton button = new ToggleButton(messages.get("places.kind." + kind.name().toLowerCase(Locale.ROOT)));
            button.setId("places.kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.setOnAction(event -> {
                button.setSelected(true);
                model.kindProperty().set(kind);
            });
            kinds.add(button);
        }
        return new ActionBar(kinds.toArray(Node[]::new));
    }

    private ListView<Choice> villages() {
        ListView<Choice> list = new ListView<>(model.villages().choices());
        list.setId("places.choices");
        list.getStyleClass().add("village-choices");
        Spoken.name(list, messages.get("places.choose_one"));
        list.setCellFactory(CheckBoxListCell.forListView(Choice::takenProperty, new StringConverter<>() {
            @Override
            public String toString(Choice choice) {
                return messages.get("places.choice", choice.line().place().name(), choice.line().counts().people());
            }

            @Override
            public Choice fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        }));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Choice chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && chosen != null) {
                chosen.takenProperty().set(!chosen.takenProperty().get());
                event.consume();
            }
        });
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        return list;
    }

    private Node details() {
        Label effect = words(model.effectProperty(), Style.HEADING);
        effect.setId("places.effect");
        Label warning = words(model.warningProperty(), Style.WARN);
        warning.setId("places.warning");
        VBox box = new VBox(step, inputs.text(model.day()), inputs.text(model.decision()), news, effect, warning);
        box.getStyleClass().addAll(Style.CARD, "details");
        return box;
    }

    private static Label words(ObservableValue<String> text, String style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.textProperty().bind(text);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private void show(Kind kind) {
        for (int i = 0; i < kinds.size(); i++) {
            kinds.get(i).setSelected(i == kind.ordinal());
        }
        act.setText(messages.get("places.act." + kind.name().toLowerCase(Locale.ROOT)));
        VBox choose = new VBox(Labels.of(messages.get(kind == Kind.MERGE ? "places.step_several" : "places.step_one"), Style.HEADING), villages);
        choose.getStyleClass().addAll(Style.CARD, "choose");
        steps.pseudoClassStateChanged(THREE, kind == Kind.SPLIT);
        step.setText(messages.get(kind == Kind.COMMUNE ? "places.step_commune" : "places.step_day"));
        steps.getChildren().setAll(switch (kind) {
            case MERGE, RENAME -> List.of(choose, details);
            case SPLIT -> List.of(choose, details, movers);
            case COMMUNE -> List.of(details, office);
        });
        showNames();
    }

    private void showNames() {
        news.getChildren().clear();
        Kind kind = model.kindProperty().get();
        if (kind == Kind.COMMUNE) {
            news.getChildren().setAll(words(new ReadOnlyStringWrapper(messages.get("places.commune_note")), Style.MUTED));
            return;
        }
        names.clear();
        for (Checked<String> name : model.names()) {
            Control input = Fields.text(name.id(), name.valueProperty());
            names.put(name.id(), input);
            news.getChildren().add(new Field(kind == Kind.SPLIT ? messages.get("places.name_of", names.size()) : messages.get("places.name"), input,
                name.messageProperty()));
        }
        if (kind == Kind.SPLIT) {
            Button more = Buttons.withId("places.more", messages.get("places.more"), "fth-plus", () -> model.setTargets(model.names().size() + 1));
            Button less = Buttons.withId("places.less", messages.get("places.less"), "fth-minus", () -> model.setTargets(model.names().size() - 1));
            less.setDisable(model.names().size() <= 2);
            news.getChildren().add(new ActionBar(more, less));
        }
    }

    private void act() {
        model.act().ifPresent(id -> {
            if (id.equals(WizardViewModel.CHOICES)) {
                villages.requestFocus();
            } else if (id.equals(WizardViewModel.MOVERS)) {
                movers.focus();
            } else if (names.containsKey(id)) {
                names.get(id).requestFocus();
            } else if (inputs.control(id) != null) {
                inputs.focus(id);
            } else {
                office.focus(id);
            }
        });
    }
}
