package vn.sokhuyenhoc.store;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Many row numbers, some at a time: the database looks up a short list by its index, but holds each row of the table against each number of a
 * long one, minutes for a ward.
 */
final class Slices {
    private static final int SIZE = 200;

    private Slices() {
    }

    static <T> void each(List<T> all, Consumer<List<T>> slice) {
        IntStream.iterate(0, from -> from < all.size(), from -> from + SIZE)
            .forEach(from -> slice.accept(all.subList(from, Math.min(all.size(), from + SIZE))));
    }
}
