package vn.sokhuyenhoc.ui.kit;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Keeps the buttons below a form in sight: where the {@link Page} around them is too short for the form, they stay at its lower edge, over what
 * would be there, but never above the card that they belong to.
 */
public final class InSight {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Region bar;
    private final boolean beyond;
    private Page page;

    private InSight(Region bar, boolean beyond) {
        this.bar = bar;
        this.beyond = beyond;
    }

    /** Called once; answers the bar. */
    public static <R extends Region> R keep(R bar) {
        return held(bar, false);
    }

    /** The same where what is chosen for it stands above its card: it stays in sight even where the card is not. */
    public static <R extends Region> R always(R bar) {
        return held(bar, true);
    }

    private static <R extends Region> R held(R bar, boolean beyond) {
        InSight held = new InSight(bar, beyond);
        bar.getStyleClass().add("in-sight");
        bar.setViewOrder(-1);
        bar.setMinHeight(Region.USE_PREF_SIZE);
        bar.sceneProperty().subscribe(held::enter);
        bar.layoutYProperty().subscribe(held::later);
        return bar;
    }

    private void enter() {
        if (bar.getScene() != null && page == null) {
            // Its place among the panes is known once they are laid out.
            AfterLayout.once(bar, this::join);
        }
    }

    private void join() {
        Node at = bar;
        while (at != null && !(at instanceof Page)) {
            at = at.getParent();
        }
        if (at instanceof Page around && page == null) {
            page = around;
            page.vvalueProperty().subscribe(this::place);
            page.viewportBoundsProperty().subscribe(this::later);
            page.contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(this::later);
            bar.parentProperty().flatMap(Node::layoutYProperty).subscribe(this::later);
            place();
        }
    }

    private void later() {
        AfterLayout.once(bar, this::place);
    }

    private void place() {
        if (page == null || !(bar.getParent() instanceof Region card) || bar.getScene() == null) {
            return;
        }
        double view = page.getViewportBounds().getHeight();
        double height = page.getContent().getLayoutBounds().getHeight();
        double bottom = page.getContent().sceneToLocal(bar.localToScene(bar.getLayoutBounds())).getMaxY() - bar.getTranslateY();
        double edge = page.getVvalue() * Math.max(0, height - view) + view;
        Insets insets = card.getInsets();
        double most = beyond ? Double.MAX_VALUE : Math.max(0, bar.getLayoutY() - insets.getTop());
        double up = Math.clamp(bottom - edge, 0, most);
        bar.setTranslateY(-up);
        bar.pseudoClassStateChanged(HELD, up > 0);
        page.covered(bar, up > 0 ? bar.getHeight() : 0);
    }
}
