package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;

import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.access.Deed;

/** Gives a made-up ward the forms of more years, each as in the first. */
public final class MoreForms {
    private MoreForms() {
    }

    public static void copy(Database database, long fromRound, long toRound) {
        List<Field<?>> columns = Arrays.stream(ASSESSMENT.fields()).filter(f -> !f.equals(ASSESSMENT.ID)).toList();
        List<Field<?>> values = columns.stream().<Field<?>>map(f -> f.equals(ASSESSMENT.ROUND_ID) ? DSL.inline(toRound) : f).toList();
        database.bulkChange(Deed.PROGRAM, () -> database.sql().insertInto(ASSESSMENT, columns)
            .select(DSL.select(values).from(ASSESSMENT).where(ASSESSMENT.ROUND_ID.eq(fromRound))).execute());
    }
}
