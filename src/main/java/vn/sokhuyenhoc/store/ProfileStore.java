package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.List;
import org.jooq.Record;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.Sex;

/** What tells the people of the register apart. */
public final class ProfileStore {
    private final Database database;

    public ProfileStore(Database database) {
        this.database = database;
    }

    /** Of everyone. A row found to be another row of the same person still speaks for that person: the older spelling may be met again. */
    public List<Profile> all() {
        return database.sql().select(DSL.coalesce(PERSON.MERGED_INTO, PERSON.ID).as(PERSON.ID), PERSON.FULL_NAME, PERSON.SEX, PERSON.BIRTH_YEAR,
            PERSON.BIRTH_MONTH, PERSON.BIRTH_DAY, PERSON.ID_NUMBER, PERSON.OLD_ID_NUMBER, PERSON.PHONE, PERSON.PLACE_ID)
            .from(PERSON).fetch(ProfileStore::profile);
    }

    private static Profile profile(Record row) {
        Integer year = row.get(PERSON.BIRTH_YEAR);
        Integer month = row.get(PERSON.BIRTH_MONTH);
        Integer day = row.get(PERSON.BIRTH_DAY);
        String sex = row.get(PERSON.SEX);
        return new Profile(row.get(PERSON.ID), row.get(PERSON.FULL_NAME),
            year == null ? null : new BirthDate(year, month == null ? 0 : month, day == null ? 0 : day), sex == null ? null : Sex.valueOf(sex),
            row.get(PERSON.ID_NUMBER), row.get(PERSON.OLD_ID_NUMBER), row.get(PERSON.PHONE), row.get(PERSON.PLACE_ID));
    }
}
