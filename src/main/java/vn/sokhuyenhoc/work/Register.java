package vn.sokhuyenhoc.work;

import java.util.List;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OwnVillage;
import vn.sokhuyenhoc.store.PersonLines;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** Looks people, villages and chapters up. */
public final class Register {
    private final Disclosures disclosures;
    private final PersonStore people;
    private final PersonLines lines;
    private final PlaceStore places;
    private final ChapterStore chapters;
    private final Database database;

    public Register(Database database) {
        this.disclosures = new Disclosures(database);
        this.people = new PersonStore(database);
        this.lines = new PersonLines(database);
        this.places = new PlaceStore(database);
        this.chapters = new ChapterStore(database);
        this.database = database;
    }

    /** Where is noted what of the register goes out. */
    public Disclosures disclosures() {
        return disclosures;
    }

    /** The people that a filter leaves, in its order, by their rows. */
    public long[] ids(PersonFilter filter) {
        return people.ids(filter);
    }

    /** These people, in this order. */
    public List<Person> people(List<Long> ids) {
        return people.byIds(ids);
    }

    /** These people with all that a list can show, in this order; null for one that is gone. */
    public List<PersonLine> lines(List<Long> ids) {
        return lines.byIds(ids);
    }

    /** Chapters to choose from. */
    public List<Named> chapters() {
        return lines.chapters();
    }

    /** Places where people work or learn, to choose from. */
    public List<Named> units() {
        return lines.units();
    }

    /** A household by its number and village, or null. */
    public Named household(long id) {
        return lines.household(id);
    }

    /** Names of the chapters that a person is a member of. */
    public List<String> chapters(long personId) {
        return chapters.namesOf(personId);
    }

    /** Villages to choose from: all that are open, or the one that the account works for. */
    public List<Place> places() {
        return new OwnVillage(database).of(places.all());
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
