package vn.sokhuyenhoc.store;

import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;

/** Puts the people of a register in households, chapters and places of work by plain SQL, for tests and figures. */
public final class WardTies {
    private WardTies() {
    }

    /** A household for every fourth person, one chapter a village, 20 places of work; one in 50 moved away, one in 100 died. */
    public static void tie(Database database) {
        database.bulkChange(Deed.PROGRAM, () -> {
            List.of("insert into household (number, place_id) select cast(serial / 4 + 1 as varchar(20)), place_id from person where mod(serial, 4) = 0",
                "update person set household_id = mod(id, (select count(*) from household)) + 1, kin = 'CHILD'",
                "insert into chapter (name, fold_name, kind, place_id) select 'Chi hội ' || name, 'chi hoi ' || fold_name, 'VILLAGE', id from place",
                "insert into membership (person_id, chapter_id) select p.id, c.id from person p join chapter c on c.place_id = p.place_id",
                "insert into unit (name, fold_name, kind, outside) select 'Trường ' || name, 'truong ' || fold_name, 'SCHOOL', false from place"
                    + " where id <= 20",
                "update person set unit_id = mod(id, 20) + 1, old_id_number = lpad(cast(serial * 1000 as varchar(9)), 9, '0'),"
                    + " phone = '09' || lpad(cast(serial * 800 as varchar(8)), 8, '0'), address = 'Tổ dân phố số ' || mod(serial, 300)",
                "update person set status = 'MOVED_OUT' where mod(id, 50) = 0", "update person set status = 'DIED' where mod(id, 100) = 1")
                .forEach(sql -> database.sql().execute(sql));
            return null;
        });
    }
}
