package vn.sokhuyenhoc.ui.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import vn.sokhuyenhoc.domain.guide.Guide;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.work.guide.GuideBook;
import vn.sokhuyenhoc.work.guide.GuidePaper;

/** The guide: its pages, the one at hand, a word looked for, the keys of the screen from which one came. */
public final class GuideViewModel {
    private static final String KEYS = ":keys";
    /** Papers are Vietnamese whatever the language of the screen. */
    private static final Messages PAPER = new Messages(Messages.VIETNAMESE);

    private final ReadOnlyListWrapper<GuidePage> pages = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyObjectWrapper<GuidePage> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyListWrapper<KeyHint> here = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final GuideBook book = new GuideBook();
    private final Guide guide = book.guide();
    private final Around around;

    /**
     * What lies around the guide.
     *
     * @param back to what was in front before
     * @param here the keys that work at a place now; none for a place that has gone
     * @param keys what each key does on a form
     */
    public record Around(TaskRunner runner, Prompts prompts, Messages messages, Runnable back, Function<String, List<KeyHint>> here,
                         ObservableValue<KeySet> keys) {
    }

    public GuideViewModel(Around around) {
        this.around = around;
        pages.setAll(guide.pages());
        page.set(guide.pages().getFirst());
    }

    /** @param wish a place to read about, with {@code :keys} behind it for all keys; empty stays where it is */
    void open(String wish) {
        boolean keys = wish.endsWith(KEYS);
        String place = keys ? wish.substring(0, wish.length() - KEYS.length()) : wish;
        find("");
        if (!place.isEmpty()) {
            here.setAll(around.here().apply(place));
            guide.about(keys ? GuideBook.KEYS : place).ifPresent(page::set);
        }
    }

    /** Leaves only the pages in which these words stand. */
    void find(String typed) {
        words.set(typed.strip());
        List<GuidePage> found = guide.find(words.get());
        pages.setAll(found);
        if (!found.isEmpty() && !found.contains(page.get())) {
            page.set(found.getFirst());
        }
    }

    void choose(GuidePage chosen) {
        page.set(chosen);
    }

    void back() {
        around.back().run();
    }

    byte[] picture(String file) {
        return book.picture(file);
    }

    /** Writes the whole guide as PDF, where the clerk wants it. */
    void saveGuide() {
        Messages text = around.messages();
        around.prompts().saveFile(text.get("guide.save"), text.get("guide.file"), "pdf").ifPresent(out -> around.runner().run(progress -> {
            new GuidePaper(PAPER).write(out, progress);
            return out;
        }, this::written));
    }

    /** Writes the card with the keys as they are set now. */
    void saveCard() {
        Messages text = around.messages();
        KeySet now = around.keys().getValue();
        around.prompts().saveFile(text.get("guide.save_card"), text.get("guide.card_file"), "pdf").ifPresent(out -> around.runner().run(_ -> {
            new GuidePaper(PAPER).card(FormKeyLines.of(now, PAPER), out);
            return out;
        }, this::written));
    }

    private void written(Path out) {
        around.prompts().tell(around.messages().get("guide.saved", out));
    }

    /** Those in which the words looked for stand, in the order in which they are read. */
    ReadOnlyListProperty<GuidePage> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GuidePage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** The keys of the screen from which one came. */
    ReadOnlyListProperty<KeyHint> here() {
        return here.getReadOnlyProperty();
    }

    /** What is looked for; empty for nothing. */
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }
}
