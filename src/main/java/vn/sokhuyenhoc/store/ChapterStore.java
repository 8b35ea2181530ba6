package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.CHAPTER;
import static vn.sokhuyenhoc.store.tables.Tables.MEMBERSHIP;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.BatchBindStep;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** The chapters and who is a member of them; membership stands apart from the person. */
public final class ChapterStore {
    private final Database database;

    public ChapterStore(Database database) {
        this.database = database;
    }

    public Optional<Long> byName(String name) {
        return database.sql().select(CHAPTER.ID).from(CHAPTER)
            .where(CHAPTER.FOLD_NAME.eq(Fold.fold(name)), CHAPTER.VALID_TO.isNull()).fetchOptional(CHAPTER.ID);
    }

    public long add(String name) {
        return database.sql().insertInto(CHAPTER).set(CHAPTER.NAME, Fold.clean(name)).set(CHAPTER.FOLD_NAME, Fold.fold(name))
            .set(CHAPTER.KIND, ChapterKind.of(name).name()).returning(CHAPTER.ID).fetchSingle(CHAPTER.ID);
    }

    /** Names of the chapters that a person is a member of now, in the order in which they joined. */
    public List<String> namesOf(long personId) {
        return database.sql().select(CHAPTER.NAME).from(MEMBERSHIP).join(CHAPTER).on(CHAPTER.ID.eq(MEMBERSHIP.CHAPTER_ID))
            .where(MEMBERSHIP.PERSON_ID.eq(personId), MEMBERSHIP.LEFT_ON.isNull()).orderBy(MEMBERSHIP.ID).fetch(CHAPTER.NAME);
    }

    public int count() {
        return database.sql().fetchCount(CHAPTER, CHAPTER.VALID_TO.isNull());
    }

    /** Makes each person (key) a member of a chapter (value). */
    public void enrol(Map<Long, Long> chapterOfPerson, long importNo) {
        if (chapterOfPerson.isEmpty()) {
            return;
        }
        BatchBindStep batch = database.sql().batch(database.sql()
            .insertInto(MEMBERSHIP, MEMBERSHIP.PERSON_ID, MEMBERSHIP.CHAPTER_ID, MEMBERSHIP.IMPORT_NO).values((Long) null, null, null));
        chapterOfPerson.forEach((person, chapter) -> batch.bind(person, chapter, importNo));
        batch.execute();
    }
}
