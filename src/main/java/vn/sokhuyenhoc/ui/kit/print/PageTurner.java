package vn.sokhuyenhoc.ui.kit.print;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
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
    private final Sentences sentences;
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Preview.Page> picture = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty width = new SimpleIntegerProperty(USUAL_WIDTH);
    private Preview preview;
    private Running making = () -> { };
    private int paperAsked;
    private int pictureAsked;

    public PageTurner(TaskRunner runner, Prompts prompts, Messages messages) {
        this.runner = runner;
        this.prompts = prompts;
        this.sentences = new Sentences(messages);
        width.subscribe((was, is) -> draw());
    }

    public void show(Work<Preview> paper) {
        int asked = ++paperAsked;
        making.stop();
        making = runner.run(paper, made -> {
            if (asked == paperAsked) {
                preview = made;
                trouble.set("");
                count.set(made.pages());
                page.set(Math.clamp(page.get(), 1, Math.max(1, made.pages())));
                draw();
            }
        }, Progress.NONE, failure -> {
            if (asked == paperAsked && !(failure instanceof Progress.Stopped)) {
                failed(failure);
            }
        });
    }

    /** That there is nothing to print yet is no failure: it is said where the page would be. */
    private void failed(Throwable failure) {
        clear();
        if (failure instanceof FaultException) {
            trouble.set(sentences.of(failure));
        } else {
            prompts.fail(failure);
        }
    }

    /** Shows no paper. */
    public void clear() {
        making.stop();
        paperAsked++;
        pictureAsked++;
        preview = null;
        trouble.set("");
        count.set(0);
        picture.set(null);
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

    /** Why there is no paper to be shown; empty where there is one. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How wide pages are drawn, in pixels. */
    public IntegerProperty widthProperty() {
        return width;
    }
}
