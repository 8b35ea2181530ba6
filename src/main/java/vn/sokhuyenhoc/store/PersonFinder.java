package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Finds single people by what tells them apart. A row that was merged into another leads to that one. */
public final class PersonFinder {
    private final Database database;

    public PersonFinder(Database database) {
        this.database = database;
    }

    public Optional<Long> byIdNumber(String idNumber) {
        return ids(PERSON.ID_NUMBER.eq(idNumber)).stream().findFirst();
    }

    /** The former number is not unique. */
    public List<Long> byOldIdNumber(String oldIdNumber) {
        return ids(PERSON.OLD_ID_NUMBER.eq(oldIdNumber));
    }

    /** Those of this name, marks aside, born on that day as far as the register knows it, who have no identity number. */
    public List<Long> byNameAndBirth(String name, BirthDate birth) {
        return ids(PERSON.FOLD_NAME.eq(Fold.fold(name)).and(PERSON.BIRTH_YEAR.eq(birth.year()))
            .and(PERSON.BIRTH_MONTH.isNull().or(PERSON.BIRTH_MONTH.eq(birth.month())))
            .and(PERSON.BIRTH_DAY.isNull().or(PERSON.BIRTH_DAY.eq(birth.day()))).and(PERSON.ID_NUMBER.isNull()));
    }

    /** Those with these short numbers, in this order. */
    public List<Long> bySerials(List<Integer> serials) {
        return serials.stream().flatMap(serial -> ids(PERSON.SERIAL.eq(serial)).stream()).distinct().toList();
    }

    private List<Long> ids(Condition condition) {
        return database.sql().selectDistinct(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID)).from(PERSON).where(condition).fetch(r -> r.value1());
    }
}
