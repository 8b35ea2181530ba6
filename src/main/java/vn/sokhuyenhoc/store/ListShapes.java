package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.LIST_SHAPE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;

/** How the clerk read the columns of lists, by the shape of the list. A field that this version does not know is passed over. */
public final class ListShapes {
    private final Database database;

    public ListShapes(Database database) {
        this.database = database;
    }

    /** @param shape as {@link vn.sokhuyenhoc.domain.intake.Heading#shape} words it */
    public Optional<Map<Integer, ListColumn>> find(String shape) {
        return database.sql().select(LIST_SHAPE.MEANINGS).from(LIST_SHAPE).where(LIST_SHAPE.SHAPE.eq(key(shape)))
            .fetchOptional(LIST_SHAPE.MEANINGS).map(ListShapes::columns);
    }

    /** Keeps it in place of what was kept before. */
    public void put(String shape, Map<Integer, ListColumn> columns, LocalDateTime at) {
        remove(shape);
        database.sql().insertInto(LIST_SHAPE).set(LIST_SHAPE.SHAPE, key(shape)).set(LIST_SHAPE.MEANINGS, words(columns))
            .set(LIST_SHAPE.USED_AT, at).execute();
    }

    public void remove(String shape) {
        database.sql().deleteFrom(LIST_SHAPE).where(LIST_SHAPE.SHAPE.eq(key(shape))).execute();
    }

    private static String words(Map<Integer, ListColumn> columns) {
        return new TreeMap<>(columns).entrySet().stream()
            .map(e -> e.getKey() + "=" + e.getValue().field() + ":" + e.getValue().number()).collect(Collectors.joining(";"));
    }

    private static Map<Integer, ListColumn> columns(String words) {
        Map<Integer, ListColumn> columns = new TreeMap<>();
        for (String word : words.split(";")) {
            String[] parts = word.split("[=:]");
            if (parts.length == 3) {
                known(parts[1]).ifPresent(field -> columns.put(Integer.valueOf(parts[0]), new ListColumn(field, Integer.parseInt(parts[2]))));
            }
        }
        return columns;
    }

    private static Optional<ListField> known(String name) {
        for (ListField field : ListField.values()) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** Headings may be long and hold names; only their digest is kept. */
    private static String key(String shape) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shape.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
