package vn.sokhuyenhoc.ui.criteria;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The item in front: what may be done with it, and below that its paper, two sets side by side, or what was wrong with a file. */
final class SetPane extends VBox {
    private final CriteriaViewModel model;
    private final Messages messages;
    private final VBox content = new VBox();
    private final Page page = new Page(content);
    private final VBox top = new VBox();
    private final CheckedCard card;
    private final SetActions actions;

    SetPane(CriteriaViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.card = new CheckedCard(model.checking(), messages);
        this.actions = new SetActions(model, messages, card::focusFirst);
        content.getStyleClass().add("settings-part");
        top.getStyleClass().add("set-top");
        setMinWidth(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().add(page);
        model.frontProperty().subscribe(this::show);
        model.besideProperty().subscribe(this::show);
        model.items().subscribe(this::show);
        model.refusedProperty().subscribe(this::show);
    }

    private void show() {
        CriteriaShelf.Item item = model.frontProperty().get();
        top.getChildren().clear();
        content.getChildren().clear();
        if (model.refusedProperty().get() != null) {
            content.getChildren().add(refused(model.refusedProperty().get()));
        } else if (item != null) {
            top.getChildren().setAll(actions.of(item));
            content.getChildren().setAll(top, card, paper(item), SetPaper.label(messages.get("shelf.layout"), Style.MUTED, Style.SMALL));
        }
        page.setVvalue(0);
    }

    private Node paper(CriteriaShelf.Item item) {
        CriteriaShelf.Item beside = model.besideProperty().get();
        return beside == null ? new SetPaper(item.head(), item.set(), messages) : new ComparePane(item.set(), beside.set(), messages);
    }

    private VBox refused(CriteriaViewModel.Refused refused) {
        Label heading = SetPaper.label(messages.get("shelf.refused", refused.file(), refused.problems().size()), Style.HEADING);
        heading.setId("shelf.refused");
        VBox list = new VBox(heading, SetPaper.label(messages.get("shelf.refused.hint"), Style.MUTED));
        List<Label> lines = refused.problems().stream().map(problem -> SetPaper.label("× " + problem)).toList();
        list.getChildren().addAll(lines);
        list.getChildren().add(new ActionBar(
            Buttons.primary(Buttons.withId("shelf.bring_in_again", messages.get("shelf.bring_in_again"), "fth-upload", model::bringIn)),
            Buttons.withId("shelf.refused_read", messages.get("shelf.refused_read"), "fth-check", model::refusalRead)));
        list.getStyleClass().add(Style.CARD);
        return list;
    }
}
