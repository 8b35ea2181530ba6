package vn.sokhuyenhoc.ui.register.chapters;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.register.shared.Lists;
import vn.sokhuyenhoc.ui.register.shared.Words;

/** The chapter chosen: its members, its officers, and what it is called. The association of the commune has officers only. */
final class ChapterPane extends VBox {
    private final ChaptersViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final TabPane tabs = new TabPane();
    private final Tab members = new Tab();
    private final Tab officers = new Tab();
    private final Tab facts = new Tab();
    private final MembersPane membersPane;
    private final OfficersPane officersPane;
    private Region closing;

    ChapterPane(ChaptersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.membersPane = new MembersPane(model.members(), messages);
        this.officersPane = new OfficersPane(model.officers(), messages);
        Label name = new Label();
        name.setId("chapters.chosen");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.getStyleClass().add(Style.HEADING);
        tab(members, "chapters.tab.members", membersPane);
        tab(officers, "chapters.tab.officers", officersPane);
        tab(facts, "chapters.tab.facts", form());
        Spoken.name(tabs, name.textProperty());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getStyleClass().add(Style.CARD);
        getChildren().setAll(name, tabs);
        model.chosenProperty().subscribe(line -> {
            setVisible(line != null);
            if (line != null) {
                show(name, line.chapter().closedOn() == null ? line.chapter().name()
                    : messages.get("chapters.name.closed", line.chapter().name(), Dates.day(line.chapter().closedOn())));
            }
        });
    }

    private void tab(Tab tab, String key, Region content) {
        tab.setId(key);
        tab.setText(messages.get(key));
        Page page = new Page(content);
        page.setFitToHeight(true);
        tab.setContent(page);
    }

    private void show(Label name, String words) {
        boolean fresh = model.isNew();
        name.setText(fresh ? messages.get("chapters.new") : words);
        List<Tab> wanted = fresh ? List.of(facts) : model.isCommittee() ? List.of(officers) : List.of(members, officers, facts);
        if (!tabs.getTabs().equals(wanted)) {
            tabs.getTabs().setAll(wanted);
            tabs.getSelectionModel().select(0);
        }
        boolean open = model.chosenProperty().get().chapter().isOpen();
        closing.setVisible(!fresh && open);
        membersPane.setDisable(!open);
    }

    private VBox form() {
        ChapterForm form = model.form();
        Button keep = Buttons.withId("chapters.keep", messages.get("chapters.keep"), "fth-save", () -> model.keep().ifPresent(inputs::focus));
        VBox fields = new VBox(inputs.text(form.name()),
            inputs.choice(form.kind(), FXCollections.observableArrayList(ChapterKind.values()), kind -> Words.kind(messages, kind)),
            inputs.search(form.place(), form.places(), Place::name), inputs.text(form.founded()), new ActionBar(keep));
        Lists.send(inputs, keep, form.name());
        Button close = Buttons.withId("chapters.close", messages.get("chapters.close"), "fth-archive", () -> model.close().ifPresent(inputs::focus));
        closing = new VBox(inputs.text(form.closing()), new ActionBar(close));
        closing.getStyleClass().add("part");
        fields.getStyleClass().add("part");
        VBox both = new VBox(fields, closing);
        both.getStyleClass().add("part");
        return both;
    }

    /** To where the one chosen is worked on. */
    void focus() {
        Tab shown = tabs.getSelectionModel().getSelectedItem();
        if (shown == members) {
            membersPane.focus();
        } else if (shown == officers) {
            officersPane.focus();
        } else {
            inputs.focus(model.form().name().id());
        }
    }
}
