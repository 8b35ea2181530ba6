package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.ui.kit.FirstLine;
import vn.sokhuyenhoc.ui.kit.Style;

/** Makes the labels of a person's card: a small word above, what is known below. */
final class Facts {
    /** Of the panel and of what stands in it, where it lies below the list. */
    static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private Facts() {
    }

    /** @param unknown what stands where nothing is known */
    static VBox fact(String what, String words, String unknown, Node... more) {
        boolean known = words != null && !words.isEmpty();
        Label above = new Label(what);
        above.getStyleClass().addAll(Style.FIELD_LABEL, Style.SMALL);
        Label below = line(known ? words : unknown);
        if (!known) {
            below.getStyleClass().add(Style.MUTED);
        }
        VBox fact = new VBox(above, below);
        fact.getChildren().addAll(more);
        fact.getStyleClass().add("fact");
        return fact;
    }

    static Label line(String words, String... styles) {
        Label line = new Label(words);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().addAll(styles);
        return line;
    }

    /** A line with its mark before it. */
    static Label marked(String icon, String words, String... styles) {
        Label line = line(words, styles);
        line.setGraphic(new FontIcon(icon));
        FirstLine.mark(line);
        return line;
    }

    /** A heading with its lines below; takes no room where there are none. */
    static void fill(VBox part, String heading, List<? extends Node> lines) {
        part.getStyleClass().setAll("person-part");
        part.getChildren().clear();
        if (!lines.isEmpty()) {
            part.getChildren().add(line(heading, "part-heading"));
            part.getChildren().addAll(lines);
        }
        part.setManaged(!lines.isEmpty());
    }
}
