package vn.sokhuyenhoc.ui.register.people;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.ui.kit.Memory;

/**
 * Has the list of people begin as it was left: its order, its village and the kinds of people in it. What was looked for, and ties to a single
 * household and the like, are not kept.
 */
public final class PeopleMemory {
    private static final String LIST = "people";
    private static final String ORDER = "people.order";
    private static final int PARTS = 6;

    private final FilterModel filters;
    private final Memory memory;

    private PeopleMemory(FilterModel filters, Memory memory) {
        this.filters = filters;
        this.memory = memory;
    }

    /** Called once, before the list is first loaded. */
    public static void join(PeopleViewModel list, Memory memory) {
        PeopleMemory joined = new PeopleMemory(list.filters(), memory);
        joined.recall(memory.recall(LIST).split(";", -1));
        String order = memory.recall(ORDER);
        Arrays.stream(Sorting.values()).filter(one -> one.name().equals(order)).findFirst().ifPresent(list.sortingProperty()::set);
        Stream.of(list.filters().place(), list.filters().ages(), list.filters().sex(), list.filters().group(), list.filters().outcome(),
            list.filters().status()).forEach(facet -> facet.chosenProperty().subscribe((was, is) -> joined.keep()));
        list.sortingProperty().subscribe((was, is) -> memory.keep(ORDER, is.name()));
    }

    private void keep() {
        Facet<Long> place = filters.place();
        Ages span = filters.ages().value();
        memory.keep(LIST, String.join(";", place.value() == null ? "" : place.value() + "=" + place.chosenProperty().get().words(),
            span == null ? "" : span.from() + "-" + span.to(), name(filters.sex().value()), name(filters.group().value()),
            name(filters.outcome().value()), name(filters.status().value())));
    }

    private static String name(Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /** What is no longer understood is passed over. */
    private void recall(String... parts) {
        if (parts.length != PARTS) {
            return;
        }
        if (parts[0].matches("\\d{1,18}=.+")) {
            int gap = parts[0].indexOf('=');
            filters.place().chosenProperty().set(new Option<>(Long.valueOf(parts[0].substring(0, gap)), parts[0].substring(gap + 1)));
        }
        if (parts[1].matches("\\d{1,3}-\\d{1,3}")) {
            String[] span = parts[1].split("-");
            filters.age(new Ages(Integer.parseInt(span[0]), Integer.parseInt(span[1])));
        }
        choose(filters.sex(), Sex.values(), parts[2]);
        choose(filters.group(), LabourGroup.values(), parts[3]);
        choose(filters.outcome(), PersonFilter.Outcome.values(), parts[4]);
        choose(filters.status(), FilterModel.Standing.values(), parts[PARTS - 1]);
    }

    private static <E extends Enum<E>> void choose(Facet<E> facet, E[] values, String name) {
        Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst().ifPresent(facet::choose);
    }
}
