package vn.sokhuyenhoc.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;

/** The keys of a desk with a form for the foot of the window, each as it is set now. */
public final class KeyHints {
    private final List<Function<KeySet, KeyHint>> hints = new ArrayList<>();
    private final ObservableList<KeyHint> shown = FXCollections.observableArrayList();
    private final ObservableValue<KeySet> keys;
    private final Messages messages;

    public KeyHints(ObservableValue<KeySet> keys, Messages messages) {
        this.keys = keys;
        this.messages = messages;
        keys.subscribe(this::show);
    }

    /** Adds a key that is always the same. */
    public KeyHints key(String name, String does) {
        KeyHint hint = new KeyHint(name, messages.get(does));
        return add(set -> hint);
    }

    /** Adds the key that is set for this. */
    public KeyHints key(KeySet.Action action, String does) {
        String words = messages.get(does);
        return add(set -> new KeyHint(set.name(action), words));
    }

    private KeyHints add(Function<KeySet, KeyHint> hint) {
        hints.add(hint);
        show(keys.getValue());
        return this;
    }

    private void show(KeySet set) {
        shown.setAll(hints.stream().map(hint -> hint.apply(set)).toList());
    }

    /** Changes with the keys. */
    public ObservableList<KeyHint> shown() {
        return shown;
    }
}
