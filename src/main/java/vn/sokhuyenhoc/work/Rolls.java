package vn.sokhuyenhoc.work;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.SubjectStore;

/** The rolls of a title village by village, in the order in which forms are keyed; each is read only when its turn comes. */
final class Rolls implements Iterable<Rolls.Village> {
    private final SubjectStore subjects;
    private final Title title;
    private final List<Place> places;

    /** @param places those wanted; of titles that are not given by village one roll is made of all */
    Rolls(SubjectStore subjects, Title title, List<Place> places) {
        this.subjects = subjects;
        this.title = title;
        this.places = places;
    }

    /** @param name of the village; empty where it is the roll of the whole commune */
    record Village(String name, List<Subject> roll) {
    }

    /** How many there are, so that the clerk sees how far a long print is; those whom their place of work assesses are counted too. */
    int size() {
        var sizes = subjects.sizes(title);
        return title.isByVillage() ? places.stream().mapToInt(place -> sizes.getOrDefault(place.id(), 0)).sum()
            : sizes.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public Iterator<Village> iterator() {
        return stream().iterator();
    }

    Stream<Village> stream() {
        return title.isByVillage() ? places.stream().map(place -> new Village(place.name(), subjects.roll(title, place.id())))
            : Stream.of(new Village("", subjects.roll(title, null)));
    }
}
