package vn.sokhuyenhoc.ui.settings;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.ui.kit.Appearance;

/** The section on size and colours; a choice is handed on at once. */
public final class LookViewModel {
    private final ReadOnlyObjectWrapper<Appearance> appearance;
    private final Consumer<Appearance> changed;

    /** @param changed dresses the window and keeps the choice */
    public LookViewModel(Appearance start, Consumer<Appearance> changed) {
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

    public ReadOnlyObjectProperty<Appearance> appearanceProperty() {
        return appearance.getReadOnlyProperty();
    }
}
