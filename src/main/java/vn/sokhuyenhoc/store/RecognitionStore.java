package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.CERTIFICATE;
import static vn.sokhuyenhoc.store.tables.Tables.LIST_LINE;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.RECOGNITION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.ListLine.Outcome;
import vn.sokhuyenhoc.domain.recognition.Recognition.Certificate;
import vn.sokhuyenhoc.domain.recognition.Recognition.Withdrawal;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList;

/** The titles that were given, each with its certificate where one was made. */
public final class RecognitionStore {
    /** One that nobody has taken away. */
    static final Condition VALID = RECOGNITION.WITHDRAWN_ON.isNull();

    private static final List<Field<?>> FIELDS = Stream.of(RECOGNITION.ID, RECOGNITION.ROUND_ID, RECOGNITION.GROUP_ID, RECOGNITION.AGENCY,
        RECOGNITION.DECISION_NO, RECOGNITION.DECIDED_ON, RECOGNITION.ISSUER, RECOGNITION.SIGNER, RECOGNITION.GRADE, RECOGNITION.WITHDRAWN_ON,
        RECOGNITION.WITHDRAWAL_NO, RECOGNITION.WITHDRAWAL_WHY, CERTIFICATE.YEAR_NO, CERTIFICATE.NO, CERTIFICATE.GIVEN_ON, CERTIFICATE.GIVEN_TO)
        .<Field<?>>map(field -> field).toList();

    private final Database database;

    public RecognitionStore(Database database) {
        this.database = database;
    }

    /** The column in which a title's holder stands. */
    static Field<Long> subject(Title title) {
        return title == Title.CITIZEN ? RECOGNITION.PERSON_ID : RECOGNITION.GROUP_ID;
    }

    /** Everyone of a decided list who is recognised holds the title; whoever it takes off does not any more. */
    public void follow(TitleList list) {
        Decision decision = list.decision().orElseThrow();
        database.sql().insertInto(RECOGNITION, RECOGNITION.ROUND_ID, RECOGNITION.PERSON_ID, RECOGNITION.GROUP_ID, RECOGNITION.PLACE_ID,
            RECOGNITION.LINE_ID, RECOGNITION.DECISION_NO, RECOGNITION.DECIDED_ON, RECOGNITION.ISSUER, RECOGNITION.SIGNER, RECOGNITION.GRADE)
            .select(DSL.select(ASSESSMENT.ROUND_ID, ASSESSMENT.PERSON_ID, ASSESSMENT.GROUP_ID, ASSESSMENT.PLACE_ID, LIST_LINE.ID,
                DSL.val(decision.number()), DSL.val(decision.day()), DSL.val(decision.issuer()), DSL.val(decision.signer()), LIST_LINE.GRADE)
                .from(LIST_LINE).join(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID)).where(agreed(list, Change.ADD))).execute();
        // Asked first, there are hardly any: inside the change the question would be asked anew for each of 100,000 rows.
        Condition theirs = RECOGNITION.PERSON_ID.in(taken(list, ASSESSMENT.PERSON_ID)).or(RECOGNITION.GROUP_ID.in(taken(list, ASSESSMENT.GROUP_ID)));
        withdraw(theirs.and(RECOGNITION.ROUND_ID.eq(list.roundId())).and(RECOGNITION.AGENCY.eq("")),
            new Withdrawal(decision.day(), decision.number(), ""));
    }

    private static Condition agreed(TitleList list, Change change) {
        return LIST_LINE.LIST_ID.eq(list.id()).and(LIST_LINE.CHANGE_KIND.eq(change.name())).and(LIST_LINE.OUTCOME.eq(Outcome.RECOGNISED.name()));
    }

    private List<Long> taken(TitleList list, Field<Long> subject) {
        return database.sql().select(subject).from(LIST_LINE).join(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID))
            .where(agreed(list, Change.REMOVE), subject.isNotNull()).fetch(subject);
    }

    /** Notes that a place of work gave a citizen the title. */
    public long add(long roundId, Subject citizen, String agency, Decision decision) {
        return database.sql().insertInto(RECOGNITION).set(RECOGNITION.ROUND_ID, roundId).set(RECOGNITION.PERSON_ID, citizen.id())
            .set(RECOGNITION.PLACE_ID, citizen.placeId()).set(RECOGNITION.AGENCY, agency).set(RECOGNITION.DECISION_NO, decision.number())
            .set(RECOGNITION.DECIDED_ON, decision.day()).set(RECOGNITION.ISSUER, decision.issuer()).set(RECOGNITION.SIGNER, decision.signer())
            .set(RECOGNITION.GRADE, "").returning(RECOGNITION.ID).fetchSingle(RECOGNITION.ID);
    }

    /** Takes back what was noted of a place of work by mistake. */
    public void removeOfAgency(long id) {
        database.sql().deleteFrom(RECOGNITION).where(RECOGNITION.ID.eq(id), RECOGNITION.AGENCY.ne("")).execute();
    }

    /** Takes these titles away; those that were taken away before stay as they are. Answers how many. */
    public int withdraw(Collection<Long> ids, Withdrawal withdrawal) {
        return withdraw(RECOGNITION.ID.in(ids), withdrawal);
    }

    private int withdraw(Condition which, Withdrawal withdrawal) {
        return database.sql().update(RECOGNITION).set(RECOGNITION.WITHDRAWN_ON, withdrawal.day())
            .set(RECOGNITION.WITHDRAWAL_NO, withdrawal.number()).set(RECOGNITION.WITHDRAWAL_WHY, withdrawal.why()).where(which, VALID).execute();
    }

    /** Of these people (households ...), those who hold the title. */
    public List<Long> holders(Title title, long roundId, Collection<Long> subjectIds) {
        return database.sql().select(subject(title)).from(RECOGNITION).where(RECOGNITION.ROUND_ID.eq(roundId), VALID,
            subject(title).eq(DSL.any(subjectIds.toArray(Long[]::new)))).fetch(subject(title));
    }

    /** The rows that a filter leaves, village by village as they were, then by name. */
    public long[] ids(Title title, RecognitionFilter filter) {
        return database.sql().select(RECOGNITION.ID).from(RECOGNITION).leftJoin(PLACE).on(PLACE.ID.eq(RECOGNITION.PLACE_ID))
            .leftJoin(PERSON).on(PERSON.ID.eq(RECOGNITION.PERSON_ID)).leftJoin(LIST_LINE).on(LIST_LINE.ID.eq(RECOGNITION.LINE_ID))
            .leftJoin(ASSESSMENT).on(ASSESSMENT.ID.eq(LIST_LINE.ASSESSMENT_ID))
            .where(RECOGNITION.ROUND_ID.eq(filter.roundId()), which(filter.which()), text(title, filter.text()))
            .and(filter.placeId() == null ? DSL.noCondition() : RECOGNITION.PLACE_ID.eq(filter.placeId()))
            .orderBy(PLACE.ROLL_ORDER.asc().nullsLast(), DSL.coalesce(PERSON.SORT_KEY, ASSESSMENT.SUBJECT_SORT), RECOGNITION.ID)
            .fetch(RECOGNITION.ID).stream().mapToLong(id -> id).toArray();
    }

    private static Condition which(Which which) {
        return switch (which) {
            case ALL -> DSL.noCondition();
            case VALID -> VALID;
            case BY_OFFICE -> VALID.and(RECOGNITION.AGENCY.eq(""));
            case BY_AGENCY -> VALID.and(RECOGNITION.AGENCY.ne(""));
            case WITHDRAWN -> RECOGNITION.WITHDRAWN_ON.isNotNull();
        };
    }

    private Condition text(Title title, String text) {
        if (text.isBlank()) {
            return DSL.noCondition();
        }
        Condition named = title == Title.CITIZEN ? RECOGNITION.PERSON_ID.in(DSL.select(PERSON.ID).from(PERSON).where(PersonRows.matches(text)))
            : RECOGNITION.GROUP_ID.in(new SubjectStore(database).named(title, text));
        return !text.strip().matches("\\d{1,9}") ? named : named.or(RECOGNITION.ID.in(DSL.select(CERTIFICATE.RECOGNITION_ID).from(CERTIFICATE)
            .where(CERTIFICATE.NO.eq(Integer.valueOf(text.strip())))));
    }

    /** The rows of what a citizen was given, also what was withdrawn, oldest first. */
    public List<Long> ofPerson(long personId) {
        return database.sql().select(RECOGNITION.ID).from(RECOGNITION).where(RECOGNITION.PERSON_ID.eq(personId))
            .orderBy(RECOGNITION.DECIDED_ON, RECOGNITION.ID).fetch(RECOGNITION.ID);
    }

    /** These, in this order; the village as it was. */
    public List<Recognition> byIds(Title title, List<Long> ids) {
        Map<Long, Recognition> found = new HashMap<>();
        if (title == Title.CITIZEN) {
            database.sql().select(FIELDS).select(PersonRows.FIELDS).from(RECOGNITION).leftJoin(CERTIFICATE)
                .on(CERTIFICATE.RECOGNITION_ID.eq(RECOGNITION.ID)).join(PERSON).on(PERSON.ID.eq(RECOGNITION.PERSON_ID))
                .join(PLACE).on(PLACE.ID.eq(RECOGNITION.PLACE_ID)).where(Listed.in(RECOGNITION.ID, ids))
                .forEach(row -> found.put(row.get(RECOGNITION.ID), recognition(row, Subject.of(PersonRows.person(row)))));
        } else {
            Result<Record> rows = database.sql().select(FIELDS).from(RECOGNITION).leftJoin(CERTIFICATE)
                .on(CERTIFICATE.RECOGNITION_ID.eq(RECOGNITION.ID)).where(Listed.in(RECOGNITION.ID, ids)).fetch();
            Map<Long, Subject> subjects = new SubjectStore(database).byIds(title, rows.getValues(RECOGNITION.GROUP_ID));
            rows.forEach(row -> found.put(row.get(RECOGNITION.ID), recognition(row, subjects.get(row.get(RECOGNITION.GROUP_ID)))));
        }
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Recognition recognition(Record row, Subject subject) {
        Optional<Certificate> certificate = Optional.ofNullable(row.get(CERTIFICATE.NO)).map(no -> new Certificate(row.get(CERTIFICATE.YEAR_NO), no,
            row.get(CERTIFICATE.GIVEN_ON), row.get(CERTIFICATE.GIVEN_TO)));
        Optional<Withdrawal> withdrawal = Optional.ofNullable(row.get(RECOGNITION.WITHDRAWN_ON))
            .map(day -> new Withdrawal(day, row.get(RECOGNITION.WITHDRAWAL_NO), row.get(RECOGNITION.WITHDRAWAL_WHY)));
        return new Recognition(row.get(RECOGNITION.ID), row.get(RECOGNITION.ROUND_ID), subject, row.get(RECOGNITION.AGENCY), new Decision(
            row.get(RECOGNITION.DECISION_NO), row.get(RECOGNITION.DECIDED_ON), row.get(RECOGNITION.ISSUER), row.get(RECOGNITION.SIGNER)),
            row.get(RECOGNITION.GRADE), certificate, withdrawal);
    }
}
