package vn.sokhuyenhoc.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.ui.kit.Appearance;

/** The section on size, colours and language; a choice is handed on at once. */
public final class LookViewModel {
    private final ReadOnlyObjectWrapper<Appearance> appearance;
    private final IntegerProperty lock;
    private final Consumer<Appearance> changed;
    private final Speech speech;

    /** The choices of minutes before the window locks itself. */
    public static final List<Integer> MINUTES = List.of(5, 10, 15, 30, 0);

    /**
     * The language of the screen.
     *
     * @param change told which one is wanted from now on; whoever it is builds the window anew
     */
    public record Speech(Locale now, Consumer<Locale> change) {
    }

    /**
     * @param changed dresses the window and keeps the choice
     * @param lock    minutes before the window locks itself; whoever keeps them listens
     */
    public LookViewModel(Appearance start, Consumer<Appearance> changed, IntegerProperty lock, Speech speech) {
        this.speech = speech;
        this.lock = lock;
        this.appearance = new ReadOnlyObjectWrapper<>(start);
        this.changed = changed;
    }

    public void size(int percent) {
        change(new Appearance(percent, appearance.get().dark()));
    }

    public void dark(boolean dark) {
        change(new Appearance(appearance.get().percent(), dark));
    }

    private void change(Appearance next) {
        if (!next.equals(appearance.get())) {
            appearance.set(next);
            changed.accept(next);
        }
    }

    public Locale language() {
        return speech.now();
    }

    public void speak(Locale language) {
        if (!language.equals(speech.now())) {
            speech.change().accept(language);
        }
    }

    /** Minutes without key or mouse after which the window locks itself; 0 for never. */
    public IntegerProperty lockProperty() {
        return lock;
    }

    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }
}
