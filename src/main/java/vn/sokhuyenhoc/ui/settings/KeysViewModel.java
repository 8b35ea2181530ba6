package vn.sokhuyenhoc.ui.settings;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Change;
import vn.sokhuyenhoc.ui.kit.form.KeySet;

/** The section on the keys of a form: an action is chosen, then its new key pressed. A change is handed on at once. */
public final class KeysViewModel {
    private final ReadOnlyObjectWrapper<KeySet> keySet;
    private final ReadOnlyObjectWrapper<Action> asked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final Consumer<KeySet> changed;
    private final Messages messages;

    /** @param changed gives the keys to the desks and keeps the choice */
    public KeysViewModel(KeySet start, Consumer<KeySet> changed, Messages messages) {
        this.keySet = new ReadOnlyObjectWrapper<>(start);
        this.changed = changed;
        this.messages = messages;
    }

    /** Waits for the new key of this action. */
    public void ask(Action action) {
        asked.set(action);
        message.set(messages.get("settings.keys.press", words(action)));
    }

    /** Waits for no key any more. */
    public void stop() {
        asked.set(null);
        message.set("");
    }

    /** The key of this code is pressed; one that may not be taken is refused with a sentence, and waited for on. */
    public void press(String code) {
        Action action = asked.get();
        switch (keySet.get().change(action, code)) {
            case Change.NotFree() -> message.set(messages.get("settings.keys.not_free"));
            case Change.Taken(Action by) -> message.set(messages.get("settings.keys.taken", words(by)));
            case Change.Done(KeySet next) -> {
                change(next);
                message.set(messages.get("settings.keys.done", words(action), next.name(action)));
            }
        }
    }

    /** All keys as the program comes with them. */
    public void reset() {
        change(KeySet.USUAL);
        message.set(messages.get("settings.keys.usual_again"));
    }

    private void change(KeySet next) {
        asked.set(null);
        if (!next.equals(keySet.get())) {
            keySet.set(next);
            changed.accept(next);
        }
    }

    String words(Action action) {
        return messages.get("settings.keys.action." + action.name().toLowerCase(Locale.ROOT));
    }

    public ReadOnlyObjectProperty<KeySet> keySetProperty() {
        return keySet.getReadOnlyProperty();
    }

    /** The action whose key is waited for, or null. */
    public ReadOnlyObjectProperty<Action> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** What to do, or what became of the last key. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
