package vn.sokhuyenhoc.ui.kit.print;

import java.util.function.IntConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/**
 * A page as it will print, what is filled in beside it, and the few fields it needs above both. Where text is large there is room for the page
 * or for what is beside it, which takes the fields in: the page comes first.
 */
public final class PageDesk {
    private final PageTurner pages;
    private final PagePane page;
    private final Label trouble = new Label();
    private final StackPane middle;
    private final VBox side;
    private final VBox top = new VBox();
    private final VBox sideTop = new VBox();
    private final ToggleButton open = new ToggleButton("", new FontIcon("fth-edit-3"));
    private final BooleanProperty offered = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper large = new ReadOnlyBooleanWrapper();

    /**
     * @param id     of the screen, such as "documents"
     * @param beside one below the other, scrolled together
     */
    public PageDesk(String id, PageTurner pages, Node fields, Node... beside) {
        this.pages = pages;
        this.page = PagePane.withId(id + ".page", pages);
        trouble.setId(id + ".trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("page-trouble");
        trouble.textProperty().bind(pages.troubleProperty());
        middle = new StackPane(page, trouble);
        middle.setMinSize(0, 0);
        side = side(beside);
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setSelected(true);
        there(open, offered);
        there(side, offered.and(open.selectedProperty()));
        there(middle, large.and(open.selectedProperty()).not());
        there(top, large.not());
        LargeText.watch(top, is -> {
            top.getChildren().clear();
            sideTop.getChildren().clear();
            (is ? sideTop : top).getChildren().setAll(fields);
            large.set(is);
            open.setSelected(!is);
        });
    }

    private VBox side(Node... beside) {
        VBox all = new VBox(sideTop);
        all.getChildren().addAll(beside);
        all.getStyleClass().add("answers-form");
        Page scrolled = new Page(all);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        VBox card = new VBox(scrolled);
        card.getStyleClass().addAll(Style.CARD, "answers");
        return card;
    }

    private static void there(Node node, ObservableBooleanValue is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(is);
    }

    /** For a paper without pages something else stands in their place. */
    public void instead(Node sheet, ObservableValue<Boolean> hasPages) {
        StackPane.setAlignment(sheet, Pos.TOP_LEFT);
        middle.getChildren().add(sheet);
        page.visibleProperty().bind(hasPages);
        trouble.visibleProperty().bind(hasPages);
        sheet.visibleProperty().bind(hasPages.map(has -> !has));
    }

    /** The whole screen. */
    public HBox screen(Node list, Node foot, Node... lines) {
        HBox sheets = new HBox(middle, side);
        sheets.getStyleClass().add("sheets");
        sheets.setMinHeight(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(side, Priority.SOMETIMES);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        VBox right = new VBox(top);
        right.getChildren().addAll(lines);
        right.getChildren().addAll(sheets, foot);
        right.getStyleClass().add("paper-side");
        right.setMinWidth(0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox root = new HBox(list, right);
        root.getStyleClass().addAll(Style.SCREEN, "documents");
        return root;
    }

    /** Words with the button beside them that shows what is beside the page. */
    public HBox line(Label words) {
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, open);
        line.getStyleClass().add("gaps-line");
        return line;
    }

    /**
     * Page Up and Page Down turn the pages; with Ctrl they go to another paper.
     *
     * @return whether the key was one of them
     */
    public boolean turns(KeyEvent event, IntConsumer step) {
        int by = event.getCode() == KeyCode.PAGE_DOWN ? 1 : event.getCode() == KeyCode.PAGE_UP ? -1 : 0;
        if (by != 0 && event.isShortcutDown()) {
            step.accept(by);
        } else if (by != 0) {
            pages.turn(by);
        }
        return by != 0;
    }

    public ToggleButton open() {
        return open;
    }

    /** Whether there is anything to be shown beside the page. */
    public BooleanProperty offeredProperty() {
        return offered;
    }

    public ReadOnlyBooleanProperty largeProperty() {
        return large.getReadOnlyProperty();
    }
}
