package vn.sokhuyenhoc.ui.guide;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.domain.guide.Guide;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.domain.guide.Span;
import vn.sokhuyenhoc.domain.guide.Words;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.AfterLayout;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.guide.GuideBook;

/** A page of the guide, which scrolls; where words are looked for, it stands at the first part that has them. */
final class PagePane extends ScrollPane {
    /** Of what is seen, so much goes on when it is turned. */
    private static final double TURN = 0.85;

    private final VBox sheet = new VBox();
    private final GuideViewModel model;
    private final Messages messages;
    private final BlockNodes nodes;

    PagePane(GuideViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.nodes = new BlockNodes(model::picture);
        setId("guide.page");
        setContent(sheet);
        setFitToWidth(true);
        setMinWidth(0);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().addAll("edge-to-edge", "guide-page");
        sheet.getStyleClass().addAll(Style.PAPER, "guide-sheet");
        model.pageProperty().subscribe(this::show);
        model.here().subscribe(() -> show(model.pageProperty().get()));
        model.wordsProperty().subscribe(() -> show(model.pageProperty().get()));
    }

    private void show(GuidePage page) {
        Label title = new Label(page.title());
        title.setId("guide.title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add(Style.NAME);
        sheet.getChildren().setAll(title);
        if (page.name().equals(GuideBook.KEYS) && !model.here().isEmpty()) {
            sheet.getChildren().addAll(nodes.of(new Block.Heading(new Words(List.of(new Span(messages.get("guide.here"), Span.Look.PLAIN))))),
                nodes.of(here()));
        }
        Node found = null;
        String words = model.wordsProperty().get();
        for (Block block : page.blocks()) {
            Node node = nodes.of(block);
            sheet.getChildren().add(node);
            if (!words.isEmpty() && Guide.has(block.plain(), words)) {
                node.getStyleClass().add("found");
                found = found == null ? node : found;
            }
        }
        Node first = found;
        setVvalue(0);
        if (first != null) {
            AfterLayout.once(this, () -> reveal(first));
        }
    }

    private Block here() {
        List<Words> headings = List.of(plain(messages.get("guide.column.key")), plain(messages.get("guide.column.does")));
        return new Block.Rows(headings, model.here().stream().map(PagePane::row).toList());
    }

    private static List<Words> row(KeyHint hint) {
        return List.of(new Words(List.of(new Span(hint.key(), Span.Look.KEY))), plain(hint.does()));
    }

    private static Words plain(String text) {
        return new Words(List.of(new Span(text, Span.Look.PLAIN)));
    }

    private void reveal(Node node) {
        Bounds at = node.getBoundsInParent();
        double room = sheet.getHeight() - getViewportBounds().getHeight();
        setVvalue(room <= 0 ? 0 : Math.clamp((at.getMinY() - getViewportBounds().getHeight() / 4) / room, 0, 1));
    }

    /** @param by 1 to go on, -1 to go back */
    void turn(int by) {
        double room = sheet.getHeight() - getViewportBounds().getHeight();
        if (room > 0) {
            setVvalue(Math.clamp(getVvalue() + by * TURN * getViewportBounds().getHeight() / room, 0, 1));
        }
    }
}
