package vn.sokhuyenhoc.ui.guide;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.domain.guide.Span;
import vn.sokhuyenhoc.domain.guide.Words;
import vn.sokhuyenhoc.ui.kit.Style;

/** Lays out the parts of a page of the guide. */
final class BlockNodes {
    private static final String FIRST = "guide-first";
    private static final double MARGIN = 2;

    private final Function<String, byte[]> pictures;

    /** @param pictures answers a picture by its name */
    BlockNodes(Function<String, byte[]> pictures) {
        this.pictures = pictures;
    }

    Node of(Block block) {
        return switch (block) {
            case Block.Heading(Words words) -> styled(flow(words), "guide-heading");
            case Block.Paragraph(Words words) -> flow(words);
            case Block.Aside(List<Words> lines) -> {
                VBox box = new VBox();
                lines.forEach(line -> box.getChildren().add(flow(line)));
                yield styled(box, "guide-aside");
            }
            case Block.Steps steps -> steps(steps);
            case Block.Picture picture -> picture(picture);
            case Block.Rows rows -> rows(rows);
        };
    }

    private static <N extends Node> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    private static TextFlow flow(Words words) {
        TextFlow flow = new TextFlow();
        for (Span span : words.spans()) {
            flow.getChildren().add(switch (span.look()) {
                case PLAIN -> styled(new Text(span.text()), "guide-text");
                case STRONG -> styled(styled(new Text(span.text()), "guide-text"), "strong");
                case KEY -> styled(new Label(span.text()), Style.KEY);
            });
        }
        return styled(flow, "guide-words");
    }

    private static Node steps(Block.Steps steps) {
        GridPane grid = styled(new GridPane(), "guide-steps");
        ColumnConstraints marks = new ColumnConstraints();
        marks.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(marks, words);
        for (int i = 0; i < steps.steps().size(); i++) {
            Label mark = styled(new Label(steps.numbered() ? i + 1 + "." : "•"), "guide-mark");
            GridPane.setValignment(mark, VPos.TOP);
            grid.add(mark, 0, i);
            grid.add(flow(steps.steps().get(i)), 1, i);
        }
        return grid;
    }

    private Node picture(Block.Picture picture) {
        Image image = new Image(new ByteArrayInputStream(pictures.apply(picture.file())));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(picture.words());
        StackPane frame = styled(new StackPane(view), "guide-picture");
        frame.setMinWidth(0);
        frame.setMaxWidth(image.getWidth() + MARGIN);
        // A picture would else hold the page as wide as itself.
        view.fitWidthProperty().bind(frame.widthProperty().map(width -> Math.max(1, Math.min(width.doubleValue() - MARGIN, image.getWidth()))));
        view.setManaged(false);
        view.relocate(MARGIN / 2, MARGIN / 2);
        frame.prefHeightProperty().bind(view.fitWidthProperty().map(width -> width.doubleValue() * image.getHeight() / image.getWidth() + MARGIN));
        frame.setMinHeight(Region.USE_PREF_SIZE);
        Label words = styled(new Label(picture.words()), Style.MUTED);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return styled(new VBox(frame, words), "guide-pictured");
    }

    private static Node rows(Block.Rows rows) {
        GridPane grid = styled(new GridPane(), "guide-rows");
        for (int i = 0; i < rows.headings().size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == rows.headings().size() - 1 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 0 ? Region.USE_PREF_SIZE : 0);
            grid.getColumnConstraints().add(column);
            TextFlow heading = styled(flow(rows.headings().get(i)), "guide-column");
            grid.add(i == 0 ? styled(heading, FIRST) : heading, i, 0);
        }
        for (int row = 0; row < rows.rows().size(); row++) {
            for (int i = 0; i < rows.rows().get(row).size(); i++) {
                TextFlow words = flow(rows.rows().get(row).get(i));
                GridPane.setValignment(words, VPos.TOP);
                grid.add(i == 0 ? styled(words, FIRST) : words, i, row + 1);
            }
        }
        return grid;
    }
}
