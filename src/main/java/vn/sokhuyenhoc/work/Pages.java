package vn.sokhuyenhoc.work;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Rows read from the database page by page while a file is written, so that a long list needs little memory. */
public final class Pages<T> implements Iterable<T> {
    private static final int PAGE = 500;

    private final long[] ids;
    private final Function<List<Long>, List<T>> load;

    public Pages(long[] ids, Function<List<Long>, List<T>> load) {
        this.ids = ids;
        this.load = load;
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;
            private List<T> page = List.of();
            private int at;

            @Override
            public boolean hasNext() {
                return at < page.size() || next < ids.length;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                if (at == page.size()) {
                    page = load.apply(LongStream.of(ids).skip(next).limit(PAGE).boxed().toList());
                    next += page.size();
                    at = 0;
                }
                return page.get(at++);
            }
        };
    }
}
