package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.TITLE_TARGET;

import java.util.List;
import org.jooq.Condition;
import vn.sokhuyenhoc.domain.report.Base;
import vn.sokhuyenhoc.domain.report.Goal;
import vn.sokhuyenhoc.domain.report.Programme;
import vn.sokhuyenhoc.domain.report.Target;

/** The targets that the office typed in; one for each programme, goal and year. */
public final class TargetStore {
    private final Database database;

    public TargetStore(Database database) {
        this.database = database;
    }

    public List<Target> all() {
        return database.sql().selectFrom(TITLE_TARGET).orderBy(TITLE_TARGET.ID).fetch(row -> new Target(Programme.valueOf(row.getProgramme()),
            Goal.valueOf(row.getGoal()), row.getYearNo(), Base.valueOf(row.getBase()), row.getShare(), row.getSource()));
    }

    /** Keeps it in the place of what stood there. */
    public void put(Target target) {
        int changed = database.sql().update(TITLE_TARGET).set(TITLE_TARGET.BASE, target.base().name()).set(TITLE_TARGET.SHARE, target.percent())
            .set(TITLE_TARGET.SOURCE, target.source()).where(one(target)).execute();
        if (changed == 0) {
            database.sql().insertInto(TITLE_TARGET).set(TITLE_TARGET.PROGRAMME, target.programme().name())
                .set(TITLE_TARGET.GOAL, target.goal().name()).set(TITLE_TARGET.YEAR_NO, target.year()).set(TITLE_TARGET.BASE, target.base().name())
                .set(TITLE_TARGET.SHARE, target.percent()).set(TITLE_TARGET.SOURCE, target.source()).execute();
        }
    }

    public void remove(Target target) {
        database.sql().deleteFrom(TITLE_TARGET).where(one(target)).execute();
    }

    private static Condition one(Target target) {
        return TITLE_TARGET.PROGRAMME.eq(target.programme().name()).and(TITLE_TARGET.GOAL.eq(target.goal().name()))
            .and(TITLE_TARGET.YEAR_NO.eq(target.year()));
    }
}
