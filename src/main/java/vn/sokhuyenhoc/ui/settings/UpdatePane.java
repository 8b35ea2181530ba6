package vn.sokhuyenhoc.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.update.Shelf;

/** The version in use and the next one, an update from a file, the place to look at, the way back. */
final class UpdatePane implements SectionPane {
    private final UpdateViewModel model;
    private final Messages messages;
    private final Button choose;
    private final Page page;

    UpdatePane(UpdateViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.choose = Buttons.withId("update.choose", messages.get("update.choose"), "fth-folder", model::choose);
        VBox all = new VBox(file(), place(), back());
        all.getStyleClass().add("settings-part");
        page = new Page(all);
    }

    private Node file() {
        Label version = label("", Style.NAME);
        version.setId("update.version");
        Label next = label("", Style.GOOD);
        next.setId("update.next");
        model.stateProperty().subscribe(state -> {
            version.setText(state == null ? "" : messages.get("update.version", state.version().text()));
            show(next, state != null && state.next() != null ? messages.get("update.next", state.next().text()) : "");
        });
        choose.disableProperty().bind(model.taking().runningProperty());
        model.offerProperty().subscribe(offer -> {
            if (offer == null && choose.getScene() != null) {
                choose.requestFocus();
            }
        });
        WorkBar bar = new WorkBar("update.work", model.taking(), messages,
            (done, of) -> messages.get("update.work", of == 0 ? 0 : done * 100 / of));
        bar.managedProperty().bind(bar.visibleProperty());
        return card(version, next, label(messages.get("update.meaning"), Style.MUTED), new ActionBar(choose), new OfferBox(model, messages), bar);
    }

    private Node place() {
        Inputs inputs = new Inputs(messages);
        Node field = inputs.text(model.place());
        Button find = Buttons.withId("update.find", messages.get("update.find"), "fth-search", model::find);
        find.disableProperty().bind(model.finding().runningProperty());
        Button folder = Buttons.withId("update.folder", messages.get("update.folder"), "fth-folder", model::choosePlace);
        Label news = label("", Style.FIELD_LABEL);
        news.setId("update.news");
        model.newsProperty().subscribe(words -> show(news, words));
        return card(label(messages.get("update.place.heading"), Style.HEADING), label(messages.get("update.place.meaning"), Style.MUTED), field,
            new ActionBar(find, folder), news);
    }

    private Node back() {
        Label loss = label("", Style.WARN);
        loss.setId("update.back.loss");
        Button back = Buttons.withId("update.back", "", "fth-rotate-ccw", model::stepBack);
        VBox card = card(label(messages.get("update.back.heading"), Style.HEADING), label(messages.get("update.back.meaning"), Style.MUTED), loss,
            new ActionBar(back));
        model.stateProperty().subscribe(state -> {
            Shelf.Back way = state == null ? null : state.back();
            card.setVisible(way != null);
            card.setManaged(way != null);
            if (way != null) {
                back.setText(messages.get("update.back.button", way.before().text()));
                show(loss, model.loss(way));
            }
        });
        return card;
    }

    private static VBox card(Node... nodes) {
        VBox card = new VBox(nodes);
        card.getStyleClass().addAll(Style.CARD, "round-form");
        return card;
    }

    static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        choose.requestFocus();
    }
}
