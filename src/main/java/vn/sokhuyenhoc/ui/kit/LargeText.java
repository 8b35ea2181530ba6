package vn.sokhuyenhoc.ui.kit;

import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/**
 * Tells a pane whether the text of its window is large ({@link Appearance#large}), whenever that changes or the pane comes into a window.
 * A pane that looked at its own size of text would change its children while style sheets are applied, which JavaFX does not bear.
 */
public final class LargeText {
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");

    private LargeText() {
    }

    public static void watch(Node node, Consumer<Boolean> large) {
        watch(node, LARGE, large);
    }

    /** The same for text from 125 % on. */
    public static void watchBigger(Node node, Consumer<Boolean> bigger) {
        watch(node, Appearance.BIGGER, bigger);
    }

    private static void watch(Node node, PseudoClass state, Consumer<Boolean> large) {
        // Focus changes pseudo-classes too, and an arrangement may move the focus: only a changed answer is told.
        ObjectProperty<Boolean> told = new SimpleObjectProperty<>();
        told.subscribe((was, is) -> large.accept(is));
        node.sceneProperty().flatMap(scene -> scene == null ? null : scene.rootProperty()).subscribe((was, is) -> {
            if (is != null) {
                ObservableSet<PseudoClass> states = is.getPseudoClassStates();
                InvalidationListener look = change -> {
                    if (node.getScene() != null && node.getScene().getRoot() == is) {
                        told.set(states.contains(state));
                    }
                };
                states.addListener(look);
                look.invalidated(states);
            }
        });
    }
}
