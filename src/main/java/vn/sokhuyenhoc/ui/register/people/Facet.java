package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.ui.kit.Memory;

/** One way in which the list can be narrowed: what can be chosen, of which the first does not narrow it, and what is. */
public final class Facet<T> {
    private final Kind kind;
    private final Option<T> usual;
    private final ObservableList<Option<T>> options;
    private final ObjectProperty<Option<T>> chosen;
    private Option<T> recalled;

    /** The ways there are, in the order of their chips. */
    public enum Kind { PLACE, CHAPTER, HOUSEHOLD, GROUP, AGES, SEX, UNIT, OUTCOME, STATUS }

    Facet(Kind kind, Option<T> usual, List<Option<T>> others) {
        this.kind = kind;
        this.usual = usual;
        this.options = FXCollections.observableArrayList(usual);
        this.options.addAll(others);
        this.chosen = new SimpleObjectProperty<>(usual);
    }

    /**
     * Begins as it was left.
     *
     * @param read from what was kept; what is offered only later goes without words until then
     */
    void remember(Memory memory, Function<String, Option<T>> read) {
        String list = "people-" + kind.name().toLowerCase(Locale.ROOT);
        String kept = memory.recall(list);
        recalled = kept.isEmpty() ? null : read.apply(kept);
        if (recalled != null) {
            chosen.set(recalled);
        }
        chosen.subscribe((was, is) -> memory.keep(list, isOn() ? String.valueOf(is.value()) : ""));
    }

    /** The same where everything is offered from the beginning. */
    void remember(Memory memory) {
        remember(memory, kept -> options.stream().filter(option -> String.valueOf(option.value()).equals(kept)).findFirst().orElse(null));
    }

    /** Offers other things; what was chosen stays chosen, even where it is no longer offered, but not what was left and is gone since. */
    void offer(List<Option<T>> others) {
        List<Option<T>> all = new ArrayList<>(List.of(usual));
        all.addAll(others);
        if (!all.equals(options)) {
            Option<T> kept = chosen.get();
            options.setAll(all);
            chosen.set(kept);
        }
        if (recalled != null && recalled.equals(chosen.get())) {
            clear();
            choose(recalled.value());
        }
        recalled = null;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isOn() {
        return chosen.get() != null && !chosen.get().equals(usual);
    }

    /** What the list is narrowed to, or the value of the first option. */
    public T value() {
        return isOn() ? chosen.get().value() : usual.value();
    }

    /** What can be chosen by its row, with the name that it is shown by; null where the list is not narrowed to any. */
    Named named() {
        return isOn() && chosen.get().value() instanceof Long id ? new Named(id, chosen.get().words()) : null;
    }

    /** Chooses the option of this value; none of them is chosen where nothing is offered for it. */
    void choose(T wanted) {
        options.stream().filter(option -> Objects.equals(option.value(), wanted)).findFirst().ifPresent(chosen::set);
    }

    public void clear() {
        chosen.set(usual);
    }

    public ObservableList<Option<T>> options() {
        return options;
    }

    public ObjectProperty<Option<T>> chosenProperty() {
        return chosen;
    }
}
