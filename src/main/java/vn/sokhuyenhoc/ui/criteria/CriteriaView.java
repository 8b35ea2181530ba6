package vn.sokhuyenhoc.ui.settings;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.CriteriaShelf;

/** The criteria sets at the left; at the right the one in front as its paper, above it the noting that it was compared. */
final class CriteriaPane implements SectionPane {
    private final HBox root = new HBox();
    private final ListView<CriteriaShelf.Entry> sets;
    private final CheckedCard card;
    private final VBox right = new VBox();
    private final Page page = new Page(right);
    private final CriteriaViewModel model;
    private final Messages messages;

    CriteriaPane(CriteriaViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.card = new CheckedCard(model, messages);
        sets = new ListView<>(model.entries());
        sets.setId("settings.set-list");
        sets.getStyleClass().add("set-list");
        sets.setCellFactory(list -> new SetCell(new Wording(messages)));
        sets.getSelectionModel().selectedItemProperty().subscribe(entry -> {
            if (entry != null) {
                model.shownProperty().set(entry);
            }
        });
        right.getStyleClass().add("settings-part");
        model.shownProperty().subscribe(this::show);
        root.getStyleClass().add("criteria-pane");
        HBox.setHgrow(page, Priority.ALWAYS);
        root.getChildren().addAll(sets, page);
    }

    private void show(CriteriaShelf.Entry entry) {
        if (entry == null) {
            right.getChildren().clear();
            return;
        }
        sets.getSelectionModel().select(entry);
        Label layout = new Label(messages.get("settings.layout"));
        layout.setWrapText(true);
        layout.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        right.getChildren().setAll(top(entry), card, new SetPaper(entry, messages), layout);
        page.setVvalue(0);
    }

    private ActionBar top(CriteriaShelf.Entry entry) {
        ActionBar bar = new ActionBar(SetCell.badge(entry.standing(), new Wording(messages)));
        if (!entry.standing().isChecked()) {
            Button check = new Button(messages.get("settings.check"));
            check.setId("settings.check");
            check.setMinWidth(Region.USE_PREF_SIZE);
            check.setOnAction(event -> {
                model.checkingProperty().set(true);
                card.focusFirst();
            });
            check.visibleProperty().bind(model.checkingProperty().not());
            bar.getChildren().add(check);
        }
        return bar;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focusFirst() {
        sets.requestFocus();
    }
}
