package vn.sokhuyenhoc.ui.register.shared;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;

/** Looks somebody or something up by a few letters; an answer that a later question has overtaken is dropped. */
public final class Finder<T> {
    private static final int MOST = 30;

    private final ObservableList<T> hits = FXCollections.observableArrayList();
    private final Function<String, List<T>> search;
    private final TaskRunner runner;
    private String answered = "";
    private int query;

    /** @param search done away from the screen */
    public Finder(TaskRunner runner, Function<String, List<T>> search) {
        this.runner = runner;
        this.search = search;
    }

    /** Finds those who live here by name, serial or number; a few of them. */
    public static Finder<Person> people(Register register, TaskRunner runner) {
        return new Finder<>(runner, text -> {
            long[] ids = register.ids(PersonFilter.PRESENT.withText(text));
            return ids.length == 0 ? List.of() : register.people(first(ids));
        });
    }

    /** As many as a list of hits takes. */
    public static List<Long> first(long... ids) {
        return Arrays.stream(ids).limit(MOST).boxed().toList();
    }

    public void find(String text) {
        find(text, () -> { });
    }

    /**
     * Nothing is found for an empty text.
     *
     * @param then is done when the hits are those of this text
     */
    void find(String text, Runnable then) {
        int asked = ++query;
        if (text.isBlank()) {
            answered = text;
            hits.clear();
            return;
        }
        runner.run(progress -> search.apply(text), found -> {
            if (asked == query) {
                answered = text;
                hits.setAll(found);
                then.run();
            }
        });
    }

    /** Whether the hits are those of this text. */
    boolean isFor(String text) {
        return answered.equals(text);
    }

    public ObservableList<T> hits() {
        return hits;
    }
}
