package vn.sokhuyenhoc.domain.ownlist;

import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Named;

/**
 * Which people, in which columns and order. Ages are kept as ages, so that the list stays what it says in later years.
 *
 * @param text    parts of a name or a number, on one line; empty for all
 * @param columns never empty
 */
public record PeopleList(String text, Ties ties, Traits traits, Sorted sorted, List<PersonColumn> columns) implements ListContent {
    public static final String SUBJECT = "PEOPLE";
    public static final PeopleList USUAL = new PeopleList("", Ties.ANY, Traits.PRESENT, Sorted.BY_NAME, PersonColumn.USUAL);

    /** What they belong to; null for all. The name is kept too, to say what is meant when it is no longer there. */
    public record Ties(Named place, Named chapter, Named household, Named unit) {
        public static final Ties ANY = new Ties(null, null, null, null);
    }

    /** What they are; null for all. */
    public record Traits(AgeBand ages, Sex sex, LabourGroup group, PersonStatus status, PersonFilter.Outcome outcome) {
        public static final Traits PRESENT = new Traits(null, null, null, PersonStatus.PRESENT, null);
    }

    /** @param down from the end */
    public record Sorted(PersonFilter.Order by, boolean down) {
        public static final Sorted BY_NAME = new Sorted(PersonFilter.Order.NAME, false);
    }

    public PeopleList {
        text = ListContent.line(text);
        columns = columns.isEmpty() ? PersonColumn.USUAL : List.copyOf(columns);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    /** The people whom it means on this day. */
    public PersonFilter filter(LocalDate today) {
        AgeBand ages = traits.ages();
        return new PersonFilter(text, new PersonFilter.Where(id(ties.place()), id(ties.chapter()), id(ties.household()), id(ties.unit())),
            new PersonFilter.Who(ages == null ? null : PersonFilter.Born.aged(ages.from(), ages.to(), today), traits.sex(), traits.group(),
                traits.status(), traits.outcome()), sorted.by(), sorted.down());
    }

    private static Long id(Named named) {
        return named == null ? null : named.id();
    }

    public PeopleList with(Ties other) {
        return new PeopleList(text, other, traits, sorted, columns);
    }
}
