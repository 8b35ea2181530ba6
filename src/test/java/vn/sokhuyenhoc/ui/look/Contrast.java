package vn.sokhuyenhoc.ui.look;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every word against what is painted below it, by the formula of WCAG 2: 4.5 to 1, letters from 24 pixels and signs 3 to 1. */
public final class Contrast {
    private static final double LARGE = 24;

    private final List<Painted> below = new ArrayList<>();
    private final Set<String> flaws = new LinkedHashSet<>();
    private final Color ground;

    private record Painted(Bounds at, Color colour) {
    }

    private Contrast(Color ground) {
        this.ground = ground;
    }

    public static List<String> flaws(Parent root) {
        Scene scene = root.getScene();
        Contrast contrast = new Contrast(scene.getFill() instanceof Color fill ? fill : Color.WHITE);
        contrast.paint(root, 1, false);
        return List.copyOf(contrast.flaws);
    }

    private void paint(Node node, double opacity, boolean disabled) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        double through = opacity * node.getOpacity();
        boolean off = disabled || node.isDisabled();
        if (node instanceof Text text) {
            if (!off && !text.getText().isBlank()) {
                read(text, through);
            }
        } else if (node instanceof Shape shape && shape.getFill() instanceof Color fill) {
            add(shape, Seen.place(shape), faded(fill, through));
        } else if (node instanceof ImageView picture) {
            add(picture, Seen.place(picture), Color.WHITE);
        }
        if (node instanceof Region region && region.getBackground() != null) {
            fills(region, region.getBackground(), through);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> paint(child, through, off));
        }
    }

    private void fills(Region region, Background background, double opacity) {
        for (BackgroundFill fill : background.getFills()) {
            Insets in = fill.getInsets();
            double width = region.getWidth() - in.getLeft() - in.getRight();
            double height = region.getHeight() - in.getTop() - in.getBottom();
            if (width > 0 && height > 0 && colour(fill.getFill()) instanceof Color colour) {
                add(region, region.localToScene(new BoundingBox(in.getLeft(), in.getTop(), width, height)), faded(colour, opacity));
            }
        }
    }

    /** What of it is not cut off by something that scrolls. */
    private void add(Node node, Bounds at, Color colour) {
        Rectangle2D shown = Seen.shown(node);
        if (shown != null) {
            double left = Math.max(at.getMinX(), shown.getMinX());
            double top = Math.max(at.getMinY(), shown.getMinY());
            below.add(new Painted(new BoundingBox(left, top, Math.max(0, Math.min(at.getMaxX(), shown.getMaxX()) - left),
                Math.max(0, Math.min(at.getMaxY(), shown.getMaxY()) - top)), colour));
        }
    }

    private static Color colour(Paint paint) {
        return paint instanceof Color colour ? colour : paint instanceof LinearGradient gradient ? gradient.getStops().getLast().getColor() : null;
    }

    private static Color faded(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getOpacity() * opacity);
    }

    private void read(Text text, double opacity) {
        if (Seen.shown(text) == null || !(colour(text.getFill()) instanceof Color words)) {
            return;
        }
        Rectangle2D at = Seen.shown(text);
        Point2D middle = new Point2D((at.getMinX() + at.getMaxX()) / 2, (at.getMinY() + at.getMaxY()) / 2);
        Color behind = ground;
        for (Painted painted : below) {
            if (painted.at().contains(middle)) {
                behind = over(painted.colour(), behind);
            }
        }
        double least = text instanceof FontIcon || text.getFont().getSize() >= LARGE ? 3 : 4.5;
        double contrast = of(over(faded(words, opacity), behind), behind);
        if (contrast < least) {
            flaws.add(String.format(Locale.ROOT, "contrast %.2f (%s on %s): %s", contrast, words, behind,
                Seen.name(text.getParent() == null ? text : text.getParent())));
        }
    }

    private static Color over(Color top, Color below) {
        double a = top.getOpacity();
        return new Color(top.getRed() * a + below.getRed() * (1 - a), top.getGreen() * a + below.getGreen() * (1 - a),
            top.getBlue() * a + below.getBlue() * (1 - a), 1);
    }

    static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * channel(colour.getRed()) + 0.7152 * channel(colour.getGreen()) + 0.0722 * channel(colour.getBlue());
    }

    private static double channel(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
