package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** Looks people, villages and chapters up. */
public final class Register {
    private final PersonStore people;
    private final PlaceStore places;
    private final ChapterStore chapters;

    public Register(Database database) {
        this.people = new PersonStore(database);
        this.places = new PlaceStore(database);
        this.chapters = new ChapterStore(database);
    }

    /** The people that a filter leaves, in its order, by their rows. */
    public long[] ids(PersonFilter filter) {
        return people.ids(filter);
    }

    /** These people, in this order. */
    public List<Person> people(List<Long> ids) {
        return people.byIds(ids);
    }

    /** Names of the chapters that a person is a member of. */
    public List<String> chapters(long personId) {
        return chapters.namesOf(personId);
    }

    public List<Place> places() {
        return places.all();
    }

    /** Those that are open, and closed ones that have forms of any round. */
    public List<Place> placesWithForms() {
        return places.withForms();
    }

    public int countPeople() {
        return people.count();
    }

    public int countChapters() {
        return chapters.count();
    }
}
