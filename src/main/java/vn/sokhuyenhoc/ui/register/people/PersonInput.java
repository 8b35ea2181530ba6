package vn.sokhuyenhoc.ui.register.people;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.fault.Problem;

/** One input of the panel: what stands in it, and the problem or warning that stands beside it, null for none. A change takes that away. */
final class PersonInput {
    private final String key;
    private final StringProperty text;
    private final ReadOnlyObjectWrapper<Problem> problem = new ReadOnlyObjectWrapper<>();

    /** @param key as {@link Problem#field()} names it */
    PersonInput(String key, String start) {
        this.key = key;
        this.text = new SimpleStringProperty(start);
        text.subscribe((was, is) -> problem.set(null));
    }

    String key() {
        return key;
    }

    String get() {
        return text.get() == null ? "" : text.get();
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyObjectProperty<Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void blame(Problem found) {
        problem.set(found);
    }
}
