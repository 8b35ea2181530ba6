package vn.sokhuyenhoc.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Content that may be longer than the window: it scrolls up and down only, and always shows what has the focus. */
public final class Page extends ScrollPane {
    private Region over;
    private double covered;

    public Page(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        getStyleClass().add("page");
        sceneProperty().flatMap(scene -> scene == null ? null : scene.focusOwnerProperty()).subscribe(this::revealFocus);
        viewportBoundsProperty().subscribe(this::revealOwner);
        // What comes or goes above the focus moves it; where to is known once that is laid out.
        contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(() -> AfterLayout.once(this, this::revealOwner));
    }

    /** So much of its lower edge is taken by a bar; what has the focus is shown above it, unless it is on the bar. */
    void covered(Region bar, double height) {
        double before = covered;
        over = bar;
        covered = height;
        if (covered > before) {
            revealOwner();
        }
    }

    private double seen(Node node) {
        for (Node at = node; at != null && over != null; at = at.getParent()) {
            if (at == over) {
                return getViewportBounds().getHeight();
            }
        }
        return getViewportBounds().getHeight() - covered;
    }

    private void revealOwner() {
        revealFocus(getScene() == null ? null : getScene().getFocusOwner());
    }

    private void revealFocus(Node owner) {
        if (owner != null && owner != getContent() && isInside(owner)) {
            reveal(owner);
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == getContent()) {
                return true;
            }
        }
        return false;
    }

    /** Shows the node with what belongs to it: its label above, its message below. */
    private void reveal(Node node) {
        Node whole = node;
        for (Node at = node; at != getContent(); at = at.getParent()) {
            whole = at instanceof Field ? at : whole;
        }
        Bounds at = getContent().sceneToLocal(whole.localToScene(whole.getLayoutBounds()));
        double height = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (height <= 0) {
            return;
        }
        double top = getVvalue() * height;
        double seen = seen(node);
        if (at.getMaxY() <= seen) {
            setVvalue(0);
        } else if (at.getMinY() < top) {
            setVvalue(at.getMinY() / height);
        } else if (at.getMaxY() > top + seen) {
            setVvalue((at.getMaxY() - seen) / height);
        }
    }
}
