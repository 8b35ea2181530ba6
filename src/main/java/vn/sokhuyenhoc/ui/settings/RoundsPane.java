package vn.sokhuyenhoc.ui.settings;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** The form of a new round, and below it those that are open. */
final class RoundsPane implements SectionPane {
    private final VBox list = new VBox();
    private final Page page;
    private final Inputs inputs;
    private final RoundsViewModel model;
    private final Messages messages;

    RoundsPane(RoundsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        list.getStyleClass().addAll(Style.CARD, "round-list");
        model.rounds().addListener((InvalidationListener) change -> showRounds());
        model.sets().addListener((InvalidationListener) change -> showRounds());
        showRounds();
        VBox both = new VBox(form(), list);
        both.getStyleClass().add("settings-part");
        page = new Page(both);
    }

    private void showRounds() {
        list.getChildren().setAll(Labels.of(messages.get("settings.rounds"), Style.HEADING));
        if (model.rounds().isEmpty()) {
            list.getChildren().add(Labels.of(messages.get("settings.rounds.none"), Style.MUTED));
        }
        for (Round round : model.rounds()) {
            Label name = new Label(round.name());
            name.setWrapText(true);
            list.getChildren().addAll(name, Labels.of(messages.get("settings.rounds.line",
                model.titleName(round.title()), round.key(), model.setName(round)), Style.MUTED), citation(round));
        }
    }

    /** The citation of a round, to be corrected in its place. */
    private HBox citation(Round round) {
        TextField text = new TextField(round.citation());
        text.setId("settings.cite-" + round.key());
        text.setPromptText(messages.get("settings.round.citation.none"));
        Spoken.name(text, messages.get("settings.round.citation"));
        HBox.setHgrow(text, Priority.ALWAYS);
        Button keep = new Button(messages.get("settings.round.cite"));
        keep.setMinWidth(Region.USE_PREF_SIZE);
        keep.disableProperty().bind(text.textProperty().isEqualTo(round.citation()));
        keep.setOnAction(event -> model.cite(round, text.getText()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // Enter keeps this line; the button of the page would open another round.
            if (event.getCode() == KeyCode.ENTER) {
                keep.fire();
                event.consume();
            }
        });
        HBox line = new HBox(text, keep);
        line.getStyleClass().add("round-citation");
        return line;
    }

    private VBox form() {
        Field title = inputs.choice(model.title(), FXCollections.observableArrayList(Title.values()), model::titleName);
        title.getStyleClass().add("title");
        Field year = inputs.text(model.year());
        year.getStyleClass().add("short");
        Field key = inputs.text(model.key());
        key.getStyleClass().add("middling");
        FlowPane first = new FlowPane(title, year, inputs.text(model.name()), key);
        first.getStyleClass().add("side-by-side");
        Wording wording = new Wording(messages);
        Field set = inputs.choice(model.set(), model.sets(), entry -> entry.set().name() + "\n" + wording.standing(entry.standing()));
        Field citation = inputs.text(model.citation());
        Button add = new Button(messages.get("settings.round.add"));
        add.setId("settings.round.add");
        add.getStyleClass().add(Style.PRIMARY);
        add.setDefaultButton(true);
        add.setOnAction(event -> model.add().ifPresent(inputs::focus));
        VBox form = new VBox(Labels.of(messages.get("settings.round.new"), Style.HEADING), first, set, noSet(), citation,
            citations(), InSight.keep(new ActionBar(add)));
        form.getStyleClass().addAll(Style.CARD, "round-form");
        return form;
    }

    /** These decisions are on citizens. */
    private ActionBar citations() {
        ActionBar bar = new ActionBar(Labels.of(messages.get("settings.round.citation.choose"), Style.MUTED),
            suggestion("settings.cite_244", "settings.citation_244"), suggestion("settings.cite_324", "settings.citation_324"));
        bar.visibleProperty().bind(model.title().valueProperty().isEqualTo(Title.CITIZEN));
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private Label noSet() {
        Label none = Labels.of(messages.get("settings.round.set.none"), Style.MUTED);
        none.visibleProperty().bind(Bindings.isEmpty(model.sets()));
        none.managedProperty().bind(none.visibleProperty());
        return none;
    }

    /** Which decision an office cites is its own choice; the wording can be changed in the field. */
    private Button suggestion(String wordKey, String citationKey) {
        Button button = new Button(messages.get(wordKey));
        button.setId(wordKey);
        button.setOnAction(event -> {
            model.citation().set(messages.get(citationKey));
            inputs.focus(model.citation().id());
        });
        return button;
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        inputs.focus(model.title().id());
    }
}
