package vn.sokhuyenhoc.ui.kit.print;

import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import vn.sokhuyenhoc.work.Preview;

/** A page as a white sheet at its real proportions, as wide as there is room, up to a width that reads well. */
public final class PagePane extends ScrollPane {
    /** In pixels: an A4 page a little larger than life. */
    private static final double WIDEST = 900;
    private static final double MARGINS = 60;
    /** Smaller changes of the window do not draw the page anew. */
    private static final int STEP = 20;

    private final ImageView sheet = new ImageView();
    private final PageTurner pages;

    private PagePane(PageTurner pages) {
        this.pages = pages;
        StackPane paper = new StackPane(sheet);
        paper.getStyleClass().add("sheet");
        paper.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane desk = new StackPane(paper);
        desk.getStyleClass().add("desk");
        setContent(desk);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("page-pane");
        pages.pictureProperty().subscribe(this::draw);
        pages.pageProperty().subscribe(number -> setVvalue(0));
        widthProperty().subscribe(width -> fit());
        paper.visibleProperty().bind(pages.pictureProperty().isNotNull());
    }

    public static PagePane withId(String id, PageTurner pages) {
        PagePane pane = new PagePane(pages);
        pane.setId(id);
        return pane;
    }

    private void fit() {
        double room = Math.min(getWidth() - MARGINS, WIDEST);
        if (room > 0) {
            pages.widthProperty().set((int) room / STEP * STEP);
        }
    }

    private void draw(Preview.Page page) {
        if (page == null) {
            sheet.setImage(null);
        } else {
            WritableImage image = new WritableImage(page.width(), page.height());
            image.getPixelWriter().setPixels(0, 0, page.width(), page.height(), PixelFormat.getIntArgbInstance(), page.argb(), 0, page.width());
            sheet.setImage(image);
        }
    }
}
