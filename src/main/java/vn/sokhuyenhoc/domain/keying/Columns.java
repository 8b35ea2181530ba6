package vn.sokhuyenhoc.domain.keying;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;

/**
 * The marks of one form, column by column. A later column stands before an earlier one; a mark that it leaves empty stays as it was before
 * (the program's own rule: no source tells it).
 *
 * @param declared  null where the column was not keyed, as with the others
 */
public record Columns(Marks declared, Marks reviewed, Marks appraised) {
    public static final Columns NONE = new Columns(null, null, null);

    /** A form of which only one column is known. */
    public static Columns declared(Marks marks) {
        return new Columns(marks, null, null);
    }

    public Marks of(MarkColumn column) {
        return switch (column) {
            case DECLARED -> declared;
            case REVIEWED -> reviewed;
            case APPRAISED -> appraised;
        };
    }

    public boolean has(MarkColumn column) {
        return of(column) != null;
    }

    public Columns with(MarkColumn column, Marks marks) {
        return new Columns(column == MarkColumn.DECLARED ? marks : declared, column == MarkColumn.REVIEWED ? marks : reviewed,
            column == MarkColumn.APPRAISED ? marks : appraised);
    }

    /** What stands on the form; null where no column was keyed. */
    public Marks standing() {
        return Stream.of(MarkColumn.values()).map(this::of).reduce(null, Columns::over);
    }

    /** What stands on the form without this column and those after it; null where nothing does. */
    public Marks before(MarkColumn column) {
        return Stream.of(MarkColumn.values()).filter(c -> c.compareTo(column) < 0).map(this::of).reduce(null, Columns::over);
    }

    /** Whether the same was keyed in all columns; marks that were counted do not matter. */
    public boolean isSame(Columns other) {
        return Stream.of(MarkColumn.values()).allMatch(c -> has(c) == other.has(c) && (!has(c) || isSame(of(c), other.of(c))));
    }

    private static boolean isSame(Marks one, Marks two) {
        boolean same = one.values().size() == two.values().size();
        for (int i = 0; same && i < one.values().size(); i++) {
            BigDecimal a = one.values().get(i);
            BigDecimal b = two.values().get(i);
            boolean counted = one.shares().containsKey(i) || two.shares().containsKey(i);
            same = counted || (a == null ? b == null : b != null && a.compareTo(b) == 0);
        }
        return same;
    }

    private static Marks over(Marks before, Marks later) {
        if (before == null || later == null) {
            return later == null ? before : later;
        }
        List<BigDecimal> values = new ArrayList<>(before.values());
        Map<Integer, Share> shares = new HashMap<>(before.shares());
        for (int i = 0; i < values.size(); i++) {
            if (later.values().get(i) != null) {
                values.set(i, later.values().get(i));
                shares.remove(i);
            }
        }
        shares.putAll(later.shares());
        return new Marks(values, shares);
    }
}
