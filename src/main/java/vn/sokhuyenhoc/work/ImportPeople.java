package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDate;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.PersonListReader;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.ProfileStore;

/** Brings people of a list into the register: first a preview that writes nothing, then all good rows at once or none. */
public final class ImportPeople {
    private final Database database;
    private final ProfileStore people;
    private final PlaceStore places;
    private final ChapterStore chapters;
    private final Clock clock;

    public ImportPeople(Database database, Clock clock) {
        this.database = database;
        this.people = new ProfileStore(database);
        this.places = new PlaceStore(database);
        this.chapters = new ChapterStore(database);
        this.clock = clock;
    }

    /** A list with its preview. */
    public record Checked(PeopleCheck check, PeoplePreview preview) {
    }

    /** Reads the list and compares it with the register; it can then be corrected cell by cell. */
    public Checked check(ListFile file, Progress progress) {
        if (!file.heading().has(ListField.NAME)) {
            throw new FaultException(Fault.NAME_COLUMN_MISSING, file.path());
        }
        VillageNames villages = new VillageNames(places.finder());
        PeopleCheck check = new PeopleCheck(new PersonListReader(file.heading(), file.place(), LocalDate.now(clock)),
            rows -> new Twins(people.all(), villages, rows), villages, name -> chapters.byName(name).isPresent());
        return new Checked(check, check.preview(file, progress));
    }

    public PeoplePreview preview(ListFile file) {
        return check(file, Progress.NONE).preview();
    }

    /** Writes the rows that are taken, with the villages and chapters they need, and what was decided. Stopped or failed, it leaves all as it was. */
    public Imported write(PeoplePreview preview, Progress progress) {
        return database.bulkChange(Deed.PEOPLE_IMPORT, () -> {
            database.detail(String.valueOf(preview.file().path().getFileName()));
            return new PeopleWriting(database, clock, preview).write(progress);
        });
    }
}
