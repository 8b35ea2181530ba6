package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What there is to choose from, such as rounds or villages, and what is chosen. It stays chosen when all are read anew, and over a restart where
 * it is remembered; what is gone by then gives way to the first.
 */
public final class Offered<T> {
    private final ObservableList<T> all = FXCollections.observableArrayList();
    private final ObjectProperty<T> chosen = new SimpleObjectProperty<>();
    private final Function<T, ?> key;
    private String recalled = "";
    private boolean filling;

    /**
     * @param key     by which one is known again
     * @param changed called when the clerk has chosen another
     */
    public Offered(Function<T, ?> key, Runnable changed) {
        this.key = key;
        chosen.subscribe(now -> {
            if (now != null && !filling) {
                changed.run();
            }
        });
    }

    /** Begins as it was left; called before anything is offered. Of the first only that it was is kept: tomorrow another may be the newest. */
    public void remember(Memory memory, String list) {
        recalled = memory.recall(list);
        chosen.subscribe((was, is) -> {
            if (is != null && !filling) {
                memory.keep(list, all.indexOf(is) == 0 ? "" : code(is));
            }
        });
    }

    public void offer(List<T> now) {
        offer(now, one -> false);
    }

    /** @param wanted which is chosen whatever was before; none for the one at hand, else the first */
    public void offer(List<T> now, Predicate<T> wanted) {
        String known = chosen.get() == null ? recalled : code(chosen.get());
        recalled = "";
        filling = true;
        if (!all.equals(now)) {
            all.setAll(now);
        }
        chosen.set(find(wanted).or(() -> find(one -> code(one).equals(known))).or(() -> find(one -> true)).orElse(null));
        filling = false;
    }

    private Optional<T> find(Predicate<T> which) {
        return all.stream().filter(which).findFirst();
    }

    private String code(T one) {
        return String.valueOf(key.apply(one));
    }

    /** Null where nothing is offered. */
    public T get() {
        return chosen.get();
    }

    public ObjectProperty<T> chosenProperty() {
        return chosen;
    }

    public ObservableList<T> all() {
        return all;
    }
}
