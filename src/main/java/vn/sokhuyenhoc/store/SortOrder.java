package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;

import java.util.List;
import java.util.Objects;
import org.jooq.BatchBindStep;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.domain.vietnamese.SortKey;

/** The order of names that the office chose. Whoever writes a sort key asks here for the order. */
public final class SortOrder {
    private static final String SETTING = "name_order";
    private static final int BATCH = 2000;

    private final Database database;
    private final SettingStore settings;

    public SortOrder(Database database) {
        this.database = database;
        this.settings = new SettingStore(database);
    }

    public NameOrder chosen() {
        return settings.get(SETTING).map(words -> words.split(" "))
            .map(words -> new NameOrder(NameOrder.Tones.valueOf(words[0]), NameOrder.Words.valueOf(words[1]))).orElse(NameOrder.USUAL);
    }

    /** Keeps the order and makes the keys of everyone, and of their forms, anew. To be called within a change. */
    public void choose(NameOrder order, Progress progress) {
        settings.put(SETTING, order.tones() + " " + order.words());
        List<Record3<Long, String, String>> people = database.sql().select(PERSON.ID, PERSON.FULL_NAME, PERSON.SORT_KEY).from(PERSON)
            .orderBy(PERSON.ID).fetch();
        for (int from = 0; from < people.size(); from += BATCH) {
            int to = Math.min(from + BATCH, people.size());
            write(people.subList(from, to), order);
            progress.at(to, people.size());
        }
    }

    private void write(List<Record3<Long, String, String>> people, NameOrder order) {
        BatchBindStep keys = database.sql().batch(database.sql().update(PERSON).set(PERSON.SORT_KEY, (String) null).where(PERSON.ID.eq((Long) null)));
        for (Record3<Long, String, String> person : people) {
            String key = SortKey.ofName(person.value2(), order);
            if (!Objects.equals(key, person.value3())) {
                keys.bind(key, person.value1());
            }
        }
        if (keys.size() > 0) {
            keys.execute();
            database.sql().update(ASSESSMENT)
                .set(ASSESSMENT.SUBJECT_SORT, DSL.select(PERSON.SORT_KEY).from(PERSON).where(PERSON.ID.eq(ASSESSMENT.PERSON_ID)))
                .where(ASSESSMENT.PERSON_ID.between(people.getFirst().value1(), people.getLast().value1())).execute();
        }
    }
}
