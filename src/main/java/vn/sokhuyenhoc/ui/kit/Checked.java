package vn.sokhuyenhoc.ui.kit;

import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One input of a form: what stands in it, and the sentence that says what is wrong with it, empty where nothing is.
 * Its id is both the id of its control and the key of its label. An input that was never filled is not blamed before the form is sent.
 */
public final class Checked<T> {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final String id;
    private final Function<T, String> complaint;
    private T proposed;

    /** @param complaint answers what is wrong with a value, or an empty text; asked for null where nothing was chosen */
    public Checked(String id, T start, Function<T, String> complaint) {
        this.id = id;
        this.complaint = complaint;
        this.proposed = start;
        value.set(start);
        value.subscribe(() -> message.set(""));
    }

    public String id() {
        return id;
    }

    public T get() {
        return value.get();
    }

    public void set(T newValue) {
        value.set(newValue);
    }

    /** Fills the input in, unless somebody has written something of their own there. */
    public void propose(T newValue) {
        if (Objects.equals(value.get(), proposed)) {
            value.set(newValue);
        }
        proposed = newValue;
    }

    /** Fills the input in, whatever stands there; later proposals may fill it again. */
    public void renew(T newValue) {
        proposed = newValue;
        value.set(newValue);
    }

    /** Says what is wrong; answers whether nothing is. */
    public boolean check() {
        message.set(complaint.apply(value.get()));
        return message.get().isEmpty();
    }

    /** The clerk has left the input. */
    public void left() {
        if (value.get() != null && !value.get().toString().isBlank()) {
            check();
        }
    }

    /** Blames the input for something that only shows elsewhere. */
    public void blame(String sentence) {
        message.set(sentence);
    }

    public ObjectProperty<T> valueProperty() {
        return value;
    }

    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
