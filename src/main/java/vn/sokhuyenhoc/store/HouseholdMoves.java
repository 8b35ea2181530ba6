package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.HouseholdNumber;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;

/**
 * What becomes of households when people or villages move. A household goes where all of its people go; who goes alone leaves it, unless
 * they are its head.
 */
public final class HouseholdMoves {
    private static final int BATCH = 1000;

    private final Database database;

    public HouseholdMoves(Database database) {
        this.database = database;
    }

    /** The household that a person leaves who goes to another village. */
    public Optional<Household> leftBy(Person person, long to) {
        Long id = person.ties().householdId();
        if (id == null || person.ties().kin() == Kin.HEAD) {
            return Optional.empty();
        }
        return new HouseholdStore(database).find(HOUSEHOLD.ID.eq(id).and(elsewhere(to)).and(anyoneStays(to, PERSON.ID.ne(person.id()))));
    }

    /** After these people came to a village: their households come, too, or they leave them. Answers how many left one. */
    public int follow(long[] people, long to) {
        int left = 0;
        for (int from = 0; from < people.length; from += BATCH) {
            left += follow(LongStream.of(people).skip(from).limit(BATCH).boxed().toList(), to);
        }
        return left;
    }

    /** Asked step by step, each by the rows of the step before: put into one question, H2 looks through all households for each thousand people. */
    private int follow(List<Long> people, long to) {
        List<Long> theirs = database.sql().selectDistinct(PERSON.HOUSEHOLD_ID).from(PERSON)
            .where(PERSON.ID.in(people), PERSON.HOUSEHOLD_ID.isNotNull()).fetch(PERSON.HOUSEHOLD_ID);
        List<Long> going = new ArrayList<>(database.sql().select(HOUSEHOLD.ID).from(HOUSEHOLD).where(HOUSEHOLD.ID.in(theirs), elsewhere(to))
            .fetch(HOUSEHOLD.ID));
        Set<Long> staying = new HashSet<>(database.sql().selectDistinct(PERSON.HOUSEHOLD_ID).from(PERSON).where(PERSON.HOUSEHOLD_ID.in(going),
            PERSON.PLACE_ID.ne(to), PERSON.STATUS.eq(PersonStatus.PRESENT.name())).fetch(PERSON.HOUSEHOLD_ID));
        going.removeAll(staying);
        tellApart(HOUSEHOLD.ID.in(going), to);
        database.sql().update(HOUSEHOLD).set(HOUSEHOLD.PLACE_ID, to).where(HOUSEHOLD.ID.in(going)).execute();
        return database.sql().update(PERSON).setNull(PERSON.HOUSEHOLD_ID).setNull(PERSON.KIN).where(PERSON.ID.in(people),
            PERSON.KIN.isNull().or(PERSON.KIN.ne(Kin.HEAD.name())), PERSON.HOUSEHOLD_ID.in(staying)).execute();
    }

    private static Condition elsewhere(long to) {
        return HOUSEHOLD.PLACE_ID.ne(to).and(HOUSEHOLD.ENDED_ON.isNull());
    }

    private static Condition anyoneStays(long to, Condition beside) {
        return DSL.exists(DSL.selectOne().from(PERSON).where(PERSON.HOUSEHOLD_ID.eq(HOUSEHOLD.ID), PERSON.PLACE_ID.ne(to),
            PERSON.STATUS.eq(PersonStatus.PRESENT.name()), beside));
    }

    /** Before households come to a village: those whose number is given there get one with the name of the village they come from. */
    void tellApart(Condition coming, long to) {
        Set<String> taken = numbers(to);
        database.sql().select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, PLACE.NAME).from(HOUSEHOLD).join(PLACE).on(PLACE.ID.eq(HOUSEHOLD.PLACE_ID))
            .where(coming, HOUSEHOLD.ENDED_ON.isNull()).orderBy(HOUSEHOLD.ID).forEach(row -> {
                if (!taken.add(small(row.value2()))) {
                    String number = HouseholdNumber.apart(row.value2(), row.value3(), told -> taken.contains(small(told)));
                    taken.add(small(number));
                    set(row.value1(), number);
                }
            });
    }

    /** After households are back in their village: their numbers as they were, where nobody else has them there. */
    void tellPlain(Condition back, long place) {
        Set<String> taken = numbers(place);
        database.sql().select(HOUSEHOLD.ID, HOUSEHOLD.NUMBER, PLACE.NAME).from(HOUSEHOLD).join(PLACE).on(PLACE.ID.eq(HOUSEHOLD.PLACE_ID))
            .where(back, HOUSEHOLD.ENDED_ON.isNull()).orderBy(HOUSEHOLD.ID).forEach(row -> {
                String plain = HouseholdNumber.plain(row.value2(), row.value3());
                if (taken.add(small(plain))) {
                    set(row.value1(), plain);
                }
            });
    }

    private void set(long id, String number) {
        database.sql().update(HOUSEHOLD).set(HOUSEHOLD.NUMBER, number).where(HOUSEHOLD.ID.eq(id)).execute();
    }

    private Set<String> numbers(long place) {
        return new HashSet<>(database.sql().select(HOUSEHOLD.NUMBER).from(HOUSEHOLD).where(HOUSEHOLD.PLACE_ID.eq(place), HOUSEHOLD.ENDED_ON.isNull())
            .fetch(row -> small(row.value1())));
    }

    private static String small(String number) {
        return number.toLowerCase(Locale.ROOT);
    }
}
