package vn.sokhuyenhoc.ui.kit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;
import vn.sokhuyenhoc.domain.fault.Progress;

/**
 * The rows of a long list, known by their ids and loaded a page at a time when looked at. A row not yet there is null.
 * Only the pages last looked at are kept. Used on the screen's thread alone; it cannot be sorted or changed, only shown anew.
 */
public final class LazyRows<T> extends ObservableListBase<T> {
    static final int PAGE = 100;
    static final int KEPT = 60;
    /** More than a screen can show: pages that were only passed in a quick scroll are not loaded. */
    private static final int WANTED = 4;

    private final TaskRunner runner;
    private final Consumer<Throwable> failed;
    private final Loader<T> loader;
    private final Map<Integer, Page<T>> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<Integer> wanted = new ArrayDeque<>();
    private long[] ids = {};
    private int version;
    private boolean loading;
    private int answering = -1;

    /** Loads rows, away from the screen: one for each id, in their order; null for one that is gone. */
    @FunctionalInterface
    public interface Loader<T> {
        List<T> load(List<Long> ids);
    }

    private record Page<T>(List<T> rows, int version) {
    }

    /** @param failed told when a page could not be loaded, such as {@code prompts::fail} */
    public LazyRows(TaskRunner runner, Consumer<Throwable> failed, Loader<T> loader) {
        this.runner = runner;
        this.failed = failed;
        this.loader = loader;
    }

    /** Shows another list: all its ids in the order of the list. */
    public void show(long... newIds) {
        List<T> gone = Collections.nCopies(ids.length, null);
        version++;
        pages.clear();
        wanted.clear();
        beginChange();
        ids = newIds.clone();
        nextReplace(0, ids.length, gone);
        endChange();
    }

    /** Loads what is looked at once more; until it is there the old rows stand. */
    public void reload() {
        version++;
        wanted.clear();
        update(0, ids.length);
    }

    /** Loads one row once more, where it is in the list; all others stand. */
    public void reload(long id) {
        int index = positionOf(id);
        int asOf = version;
        if (index >= 0) {
            runner.run(progress -> loader.load(List.of(id)), rows -> {
                if (asOf == version) {
                    replace(index, rows.getFirst());
                }
            }, Progress.NONE, failed);
        }
    }

    private void replace(int index, T row) {
        Page<T> page = pages.get(index / PAGE);
        if (page != null) {
            List<T> rows = new ArrayList<>(page.rows);
            rows.set(index % PAGE, row);
            pages.put(index / PAGE, new Page<>(rows, page.version));
            update(index, index + 1);
        }
    }

    public long idAt(int index) {
        return ids[Objects.checkIndex(index, ids.length)];
    }

    /** Where the id stands in the list; -1 where it does not. */
    public int positionOf(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public T get(int index) {
        Objects.checkIndex(index, ids.length);
        int number = index / PAGE;
        Page<T> page = pages.get(number);
        if (page == null || page.version != version) {
            answering = number;
            want(number);
            answering = -1;
            page = pages.get(number);
        }
        return page == null ? null : page.rows.get(index % PAGE);
    }

    @Override
    public int size() {
        return ids.length;
    }

    /** Looks among the rows that are there; the table asks for this, and must not make the whole list load. */
    @Override
    public int indexOf(Object row) {
        return pages.entrySet().stream().filter(page -> row != null && page.getValue().rows.contains(row)).findFirst()
            .map(page -> page.getKey() * PAGE + page.getValue().rows.indexOf(row)).orElse(-1);
    }

    @Override
    public boolean contains(Object row) {
        return indexOf(row) >= 0;
    }

    private void want(int number) {
        if (wanted.contains(number)) {
            return;
        }
        wanted.addFirst(number);
        if (wanted.size() > WANTED) {
            wanted.removeLast();
        }
        loadNext();
    }

    private void loadNext() {
        if (loading || wanted.isEmpty()) {
            return;
        }
        loading = true;
        int number = wanted.peekFirst();
        int asOf = version;
        List<Long> part = Arrays.stream(ids, number * PAGE, Math.min(ids.length, (number + 1) * PAGE)).boxed().toList();
        runner.run(progress -> loader.load(part), rows -> arrived(number, asOf, part.size(), rows), Progress.NONE, failure -> {
            loading = false;
            wanted.clear();
            failed.accept(failure);
        });
    }

    private void arrived(int number, int asOf, int count, List<T> rows) {
        loading = false;
        if (asOf == version) {
            if (rows.size() != count) {
                throw new IllegalStateException(rows.size() + " rows for " + count + " ids");
            }
            wanted.remove(number);
            pages.put(number, new Page<>(rows, asOf));
            if (pages.size() > KEPT) {
                pages.remove(pages.keySet().iterator().next());
            }
            if (number != answering) {
                update(number * PAGE, number * PAGE + count);
            }
        }
        loadNext();
    }

    private void update(int from, int to) {
        beginChange();
        for (int i = from; i < to; i++) {
            nextUpdate(i);
        }
        endChange();
    }
}
