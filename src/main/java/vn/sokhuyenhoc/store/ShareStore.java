package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT;
import static vn.sokhuyenhoc.store.tables.Tables.ASSESSMENT_ROUND;
import static vn.sokhuyenhoc.store.tables.Tables.CLAN;
import static vn.sokhuyenhoc.store.tables.Tables.HOUSEHOLD;
import static vn.sokhuyenhoc.store.tables.Tables.PERSON;
import static vn.sokhuyenhoc.store.tables.Tables.PLACE;
import static vn.sokhuyenhoc.store.tables.Tables.UNIT;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.criteria.Feed;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** Counts how many of those who belong to a subject got a title in a year, and tells to which subjects somebody belongs. */
public final class ShareStore {
    private static final Field<Long> ALL_OF_COMMUNE = DSL.inline(SubjectStore.COMMUNE);

    private final Database database;

    public ShareStore(Database database) {
        this.database = database;
    }

    /**
     * Those who can get a title, as a table.
     *
     * @param holder     their row in a form
     * @param belongTo   where they stand, for each title that is fed from them
     * @param counted    who of them is counted at all
     */
    private record Members(Table<?> table, Field<Long> id, Field<Long> holder, Map<Title, Field<Long>> belongTo, Condition counted) {
    }

    /**
     * The share of each subject, by its row; one to whom nobody who counts belongs is missing. People who are exempt do not count, nor those
     * whom their place of work assesses, unless there is a form of them. Whoever has no year of birth counts as of every age.
     *
     * @param of   the title of the subjects
     * @param only these subjects, or null for all
     */
    public Map<Long, Share> shares(Title of, Feed feed, int year, Collection<Long> only) {
        Members members = members(feed, year);
        Field<Long> belongTo = members.belongTo().get(of);
        Map<Long, Share> shares = new HashMap<>();
        if (belongTo == null) {
            return shares;
        }
        Condition theirs = ASSESSMENT.ROUND_ID.in(DSL.select(ASSESSMENT_ROUND.ID).from(ASSESSMENT_ROUND)
            .where(ASSESSMENT_ROUND.YEAR_NO.eq(year), ASSESSMENT_ROUND.TITLE.eq(feed.title().name())));
        Condition counted = members.counted().and(only == null ? belongTo.isNotNull() : belongTo.in(only))
            .and(feed.base() == Feed.Base.REGISTERED ? ASSESSMENT.ID.isNotNull() : DSL.noCondition());
        Field<Integer> all = DSL.countDistinct(members.id());
        Field<Integer> passed = DSL.countDistinct(DSL.when(ASSESSMENT.VERDICT.eq(Verdict.PASSED.name()), members.id()));
        for (Record3<Long, Integer, Integer> row : database.sql().select(belongTo, all, passed).from(members.table())
            .leftJoin(ASSESSMENT).on(members.holder().eq(members.id()).and(theirs)).where(counted).groupBy(belongTo)) {
            shares.put(row.value1(), new Share(row.value3(), row.value2()));
        }
        return shares;
    }

    private static Members members(Feed feed, int year) {
        return switch (feed.title()) {
            case CITIZEN -> new Members(PERSON.leftJoin(HOUSEHOLD).on(HOUSEHOLD.ID.eq(PERSON.HOUSEHOLD_ID)), PERSON.ID, ASSESSMENT.PERSON_ID,
                Map.of(Title.FAMILY, PERSON.HOUSEHOLD_ID, Title.CLAN, HOUSEHOLD.CLAN_ID, Title.UNIT, PERSON.UNIT_ID,
                    Title.COMMUNITY, PERSON.PLACE_ID, Title.COMMUNE, ALL_OF_COMMUNE), citizens(feed, year));
            case FAMILY -> new Members(HOUSEHOLD, HOUSEHOLD.ID, ASSESSMENT.GROUP_ID, Map.of(Title.CLAN, HOUSEHOLD.CLAN_ID,
                Title.COMMUNITY, HOUSEHOLD.PLACE_ID, Title.COMMUNE, ALL_OF_COMMUNE), HOUSEHOLD.ENDED_ON.isNull());
            case CLAN -> new Members(CLAN, CLAN.ID, ASSESSMENT.GROUP_ID,
                Map.of(Title.COMMUNITY, CLAN.PLACE_ID, Title.COMMUNE, ALL_OF_COMMUNE), DSL.noCondition());
            case UNIT -> new Members(UNIT, UNIT.ID, ASSESSMENT.GROUP_ID,
                Map.of(Title.COMMUNITY, UNIT.PLACE_ID, Title.COMMUNE, ALL_OF_COMMUNE), UNIT.OUTSIDE.isFalse());
            case COMMUNITY, COMMUNE -> new Members(PLACE, PLACE.ID, ASSESSMENT.GROUP_ID, Map.of(Title.COMMUNE, ALL_OF_COMMUNE),
                PLACE.VALID_TO.isNull());
        };
    }

    private static Condition citizens(Feed feed, int year) {
        Condition counted = PERSON.STATUS.eq(PersonStatus.PRESENT.name()).and(PERSON.EXEMPT.isNull())
            .and(PERSON.BY_UNIT.isFalse().or(ASSESSMENT.ID.isNotNull()));
        if (!feed.ages().equals(Feed.Ages.ALL)) {
            counted = counted.and(PERSON.BIRTH_YEAR.isNull()
                .or(PERSON.BIRTH_YEAR.plus(0).between(year - feed.ages().to(), year - feed.ages().from())));
        }
        return switch (feed.base()) {
            case WORKERS -> counted.and(PERSON.LABOUR_GROUP.in(LabourGroup.FARMER.name(), LabourGroup.WORKER.name(), LabourGroup.OFFICIAL.name()));
            case LEARNERS -> counted.and(PERSON.LABOUR_GROUP.eq(LabourGroup.LEARNER.name()));
            case ALL, REGISTERED -> counted;
        };
    }

    /** The subjects whose shares somebody is counted in, by their rows; titles to which they do not belong are missing. */
    public Map<Title, Long> above(Title title, long id) {
        Map<Title, Long> above = new HashMap<>();
        members(new Feed(title, Feed.Ages.ALL, Feed.Base.ALL, List.of()), 0).belongTo().forEach((of, field) -> {
            Long row = field == ALL_OF_COMMUNE ? Long.valueOf(SubjectStore.COMMUNE) : belongs(title, id, field);
            if (row != null) {
                above.put(of, row);
            }
        });
        return above;
    }

    private Long belongs(Title title, long id, Field<Long> field) {
        Members members = members(new Feed(title, Feed.Ages.ALL, Feed.Base.ALL, List.of()), 0);
        return database.sql().select(field).from(members.table()).where(members.id().eq(id)).fetchOptional(field).orElse(null);
    }
}
