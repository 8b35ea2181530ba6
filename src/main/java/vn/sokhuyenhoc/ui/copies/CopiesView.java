package vn.sokhuyenhoc.ui.copies;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.copies.CopyShelf.Kept;

/** Copies of the register: the list, the button that makes one, the second folder; a chosen one beside the register before it is put back. */
public final class CopiesView implements ScreenView {
    private final CopiesViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final TableView<Kept> table;
    private final ComparePane compare;
    private final StackPane middle = new StackPane();
    private final VBox list;
    private final List<KeyHint> keys;

    public CopiesView(CopiesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.keys = List.of(new KeyHint("Ctrl S", messages.get("copies.key.now")), new KeyHint("\u2191 \u2193", messages.get("copies.key.choose")),
            new KeyHint("Enter", messages.get("copies.key.compare")), new KeyHint("Esc", messages.get("copies.key.leave")));
        this.table = CopyTable.of(model, messages);
        this.compare = new ComparePane(model, messages);
        table.setPlaceholder(Tables.empty("fth-shield", messages.get("copies.empty")));
        this.list = new VBox(head(), bar(), table, second());
        list.getStyleClass().add("copies-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox.setVgrow(middle, Priority.ALWAYS);
        table.setMinHeight(0);
        root.getStyleClass().addAll(Style.SCREEN, "copies");
        root.getChildren().setAll(middle);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                compareChosen();
            }
        });
        model.copies().addListener((ListChangeListener<Kept>) _ -> chooseFirst());
        model.comparisonProperty().subscribe(comparison -> {
            middle.getChildren().setAll(comparison == null ? list : compare);
            if (comparison != null) {
                root.applyCss();
                root.layout();
                compare.show(comparison);
            } else {
                table.requestFocus();
            }
        });
    }

    private Node head() {
        Label last = new Label();
        last.setId("copies.last");
        last.getStyleClass().add(Style.NAME);
        last.textProperty().bind(model.lastProperty());
        Label by = new Label(messages.get("copies.by_itself"));
        by.getStyleClass().add(Style.MUTED);
        by.setWrapText(true);
        by.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(last, by);
    }

    private Node bar() {
        Button now = Buttons.primary(Buttons.withId("copies.make", messages.get("copies.make"), "fth-save", model::copyNow));
        now.disableProperty().bind(model.copying().runningProperty());
        Button chosen = Buttons.withId("copies.compare_chosen", messages.get("copies.compare_chosen"), "fth-rotate-ccw", this::compareChosen);
        chosen.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()).or(model.comparing().runningProperty()));
        Button other = Buttons.withId("copies.compare_other", messages.get("copies.compare_other"), "fth-folder", model::compareOther);
        other.disableProperty().bind(model.comparing().runningProperty());
        Label opening = new Label(messages.get("copies.comparing"));
        opening.getStyleClass().add(Style.MUTED);
        opening.visibleProperty().bind(model.comparing().runningProperty());
        opening.managedProperty().bind(opening.visibleProperty());
        WorkBar work = new WorkBar("copies.work", model.copying(), messages,
            (done, of) -> of == 0 ? messages.get("copies.writing") : messages.get("copies.written", Math.round(100.0 * done / of)));
        work.managedProperty().bind(work.visibleProperty());
        return new VBox(new ActionBar(now, chosen, other, opening), work);
    }

    private Node second() {
        Label words = new Label(messages.get("copies.second"));
        Label folder = new Label();
        folder.setId("copies.second_folder");
        folder.textProperty().bind(Bindings.when(model.secondProperty().isEmpty()).then(messages.get("copies.second.none"))
            .otherwise(model.secondProperty()));
        Button choose = Buttons.withId("copies.second_choose", messages.get("copies.second.choose"), "fth-folder-plus", model::chooseSecond);
        Button clear = Buttons.withId("copies.second_clear", messages.get("copies.second.clear"), "fth-x", model::clearSecond);
        clear.getStyleClass().add(Style.FLAT);
        clear.visibleProperty().bind(model.secondProperty().isNotEmpty());
        return new ActionBar(words, folder, choose, clear);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.copyNow();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.comparisonProperty().get() != null) {
            model.leaveComparison();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == table) {
            compareChosen();
            event.consume();
        }
    }

    private void compareChosen() {
        model.compare(table.getSelectionModel().getSelectedItem());
    }

    private void chooseFirst() {
        if (!model.copies().isEmpty() && table.getSelectionModel().getSelectedIndex() < 0) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.leaveComparison();
        model.load();
        table.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
