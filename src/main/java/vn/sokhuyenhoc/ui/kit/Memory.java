package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;

/**
 * What this computer remembers of a list from one day to the next: its order and what it was narrowed to, never a name or a number that was
 * looked for.
 */
public interface Memory {
    /** What was kept of the list of this name; empty where nothing was. */
    String recall(String list);

    /** @param words one line */
    void keep(String list, String words);

    /** Has a choice begin as it was left, where that is still among those there are. */
    default <T> void follow(String list, Property<T> chosen, List<T> all, Function<T, ?> key) {
        String kept = recall(list);
        all.stream().filter(one -> String.valueOf(key.apply(one)).equals(kept)).findFirst().ifPresent(chosen::setValue);
        chosen.subscribe((was, is) -> {
            if (is != null) {
                keep(list, String.valueOf(key.apply(is)));
            }
        });
    }

    /** The same of a choice between named things, none of which need be chosen. */
    default <E extends Enum<E>> void follow(String list, Property<E> chosen, Class<E> type) {
        String kept = recall(list);
        List.of(type.getEnumConstants()).stream().filter(one -> one.name().equals(kept)).findFirst().ifPresent(chosen::setValue);
        chosen.subscribe((was, is) -> keep(list, is == null ? "" : is.name()));
    }

    default void follow(String list, Property<Boolean> on) {
        follow(list, on, List.of(false, true), one -> one);
    }
}
