package vn.sokhuyenhoc.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;

/** Looks at a scene as a person would: takes its picture, finds cut words and ids given twice. Called on the screen's thread. */
public final class Screens {
    private Screens() {
    }

    /** Leaves {@code target/screens/NAME.png}. */
    public static Path snapshot(Scene scene, String name) {
        WritableImage shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, shot.getPixelReader().getArgb(x, y));
            }
        }
        Path file = Path.of("target", "screens", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    public static List<String> idsTwice(Parent root) {
        return all(root).map(Node::getId).filter(id -> id != null && id.contains("."))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
            .entrySet().stream().filter(count -> count.getValue() > 1).map(count -> count.getKey()).toList();
    }

    /**
     * Words that end in dots on the screen though not in the text, and words beyond the window. What stands in a list may be either; the headings
     * of a table may lie beyond it, but not be cut.
     */
    public static List<String> cutWords(Parent root) {
        return all(root).filter(Labeled.class::isInstance).map(Labeled.class::cast)
            .filter(label -> seen(label) && label.getText() != null && !label.getText().isEmpty())
            .filter(label -> cut(label) || !heading(label) && outside(label))
            .map(label -> label.getText()).toList();
    }

    private static boolean cut(Labeled label) {
        return label.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
            .anyMatch(text -> text.getText().endsWith(label.getEllipsisString()) && !label.getText().endsWith(label.getEllipsisString()));
    }

    private static boolean outside(Labeled label) {
        var at = label.localToScene(label.getLayoutBounds());
        return at.getMaxX() > label.getScene().getWidth() + 1 || at.getMaxY() > label.getScene().getHeight() + 1 || at.getMinX() < -1;
    }

    /** Neither hidden nor inside something that scrolls. */
    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            boolean table = at instanceof TableView<?> && !heading(node);
            if (!at.isVisible() || table || at instanceof ListView<?> || at instanceof ScrollPane) {
                return false;
            }
        }
        return true;
    }

    private static boolean heading(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).anyMatch(at -> at.getStyleClass().contains("column-header"));
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(Screens::all) : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
