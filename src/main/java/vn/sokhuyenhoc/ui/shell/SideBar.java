package vn.sokhuyenhoc.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.Style;

/** The left bar: for each screen its icon, word and key. Where text is large, the icon stands above a short word and the bar stays narrow. */
final class SideBar extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ShellViewModel model;
    private final Messages messages;

    SideBar(ShellViewModel model, List<Screen> screens, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("side-bar");
        setMinWidth(USE_PREF_SIZE);
        List<Node> wide = pile(program("shell.program"), screens, this::wide);
        List<Node> narrow = pile(program("shell.program.short"), screens, this::narrow);
        model.appearanceProperty().map(Appearance::large).subscribe(large -> getChildren().setAll(large ? narrow : wide));
    }

    private static List<Node> pile(Label program, List<Screen> screens, Function<Screen, Button> button) {
        return Stream.<Node>concat(Stream.of(program), screens.stream().map(button)).toList();
    }

    private Label program(String key) {
        Label program = new Label(messages.get(key));
        program.getStyleClass().add("program");
        return program;
    }

    private Button wide(Screen screen) {
        Label word = new Label(messages.get(screen.messageKey()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(screen.icon()), word, gap, key(screen));
        row.getStyleClass().add("row");
        row.setMouseTransparent(true);
        return button(screen, row);
    }

    private Button narrow(Screen screen) {
        HBox top = new HBox(new FontIcon(screen.icon()), key(screen));
        top.getStyleClass().add("row");
        Label word = new Label(messages.get(screen.shortKey()));
        VBox pile = new VBox(top, word);
        pile.getStyleClass().add("pile");
        pile.setMouseTransparent(true);
        return button(screen, pile);
    }

    private Label key(Screen screen) {
        Label key = new Label(screen.key().getName());
        key.getStyleClass().add(Style.KEY);
        key.setMinWidth(USE_PREF_SIZE);
        return key;
    }

    /** Takes no focus: the screen keeps it. */
    private Button button(Screen screen, Region content) {
        String name = messages.get(screen.messageKey());
        Button button = new Button();
        button.setId("shell." + screen.name().toLowerCase(Locale.ROOT));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(messages.get("shell.open", name, screen.key().getName())));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setGraphic(content);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setFocusTraversable(false);
        button.getStyleClass().add("place");
        button.setOnAction(event -> model.go(screen));
        content.prefWidthProperty().bind(Bindings.createDoubleBinding(() ->
            button.getWidth() - button.getInsets().getLeft() - button.getInsets().getRight(), button.widthProperty(), button.insetsProperty()));
        model.visitProperty().subscribe(visit -> button.pseudoClassStateChanged(CURRENT, visit.screen() == screen));
        return button;
    }
}
