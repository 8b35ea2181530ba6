package vn.sokhuyenhoc.ui.documents;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Running;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.Work;
import vn.sokhuyenhoc.work.Preview;

/** The pages of a paper, one at a time. A paper asked for later takes the place of one still being made. */
public final class PageTurner {
    private static final int USUAL_WIDTH = 700;

    private final TaskRunner runner;
    private final Prompts prompts;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Preview.Page> picture = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty width = new SimpleIntegerProperty(USUAL_WIDTH);
    private Preview preview;
    private Running making = () -> { };
    private int paperAsked;
    private int pictureAsked;

    PageTurner(TaskRunner runner, Prompts prompts) {
        this.runner = runner;
        this.prompts = prompts;
        width.subscribe((was, is) -> draw());
    }

    void show(Work<Preview> paper) {
        int asked = ++paperAsked;
        making.stop();
        making = runner.run(paper, made -> {
            if (asked == paperAsked) {
                preview = made;
                count.set(made.pages());
                page.set(Math.min(page.get(), made.pages()));
                draw();
            }
        }, Progress.NONE, this::failed);
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof Progress.Stopped)) {
            prompts.fail(failure);
        }
    }

    private void draw() {
        if (preview == null) {
            return;
        }
        int asked = ++pictureAsked;
        Preview of = preview;
        int number = page.get();
        int pixels = width.get();
        runner.run(progress -> of.page(number, pixels), drawn -> {
            if (asked == pictureAsked) {
                picture.set(drawn);
            }
        });
    }

    /** Turns so many pages on, or back; stays within the paper. */
    public void turn(int by) {
        int to = Math.clamp(page.get() + (long) by, 1, Math.max(1, count.get()));
        if (to != page.get()) {
            page.set(to);
            draw();
        }
    }

    public ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** Pages in all; 0 before the first paper is there. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Null before the first page is drawn. */
    public ReadOnlyObjectProperty<Preview.Page> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** How wide pages are drawn, in pixels. */
    public IntegerProperty widthProperty() {
        return width;
    }
}
