package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.OwnVillage;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Brings a sheet of marks into a round. A form that the round has already is refused, never written over. */
public final class ImportForms {
    private static final int STEP = 1000;

    private final Database database;
    private final CriteriaStore sets;
    private final PersonStore people;
    private final PlaceStore places;
    private final AssessmentStore forms;
    private final ImportStore imports;
    private final ListMemory memory;
    private final RoundLock lock;
    private final Clock clock;

    public ImportForms(Database database, Clock clock) {
        this.database = database;
        this.sets = new CriteriaStore(database);
        this.people = new PersonStore(database);
        this.places = new PlaceStore(database);
        this.forms = new AssessmentStore(database);
        this.imports = new ImportStore(database);
        this.memory = new ListMemory(database);
        this.lock = new RoundLock(database);
        this.clock = clock;
    }

    /** A sheet with its preview. */
    public record Checked(FormsCheck check, FormsPreview preview) {
    }

    /** Reads the sheet, finds each person and checks each mark; it can then be corrected cell by cell. */
    public Checked check(ListFile file, Round round) {
        if (round.title() != Title.CITIZEN) {
            throw new FaultException(Fault.ROUND_NOT_OF_CITIZENS, round.key());
        }
        lock.check(round);
        FormsCheck check = new FormsCheck(round, set(round), new Holders(people.known(), places.finder()), forms.marks(round.title(), round.id()));
        return new Checked(check, check.preview(file));
    }

    public FormsPreview preview(ListFile file, Round round) {
        return check(file, round).preview();
    }

    /**
     * Writes the forms that are taken, each with its score. Stopped or failed, it leaves the round as it was. Refuses a locked round, forms
     * of another village where the account works for one, and a sheet of which no column is understood as marks: all its forms would be empty.
     */
    public Imported write(FormsPreview preview, Progress progress) {
        lock.check(preview.round());
        if (!preview.file().heading().has(ListField.MARK)) {
            throw new FaultException(Fault.NO_MARKS, preview.file().path());
        }
        CriteriaSet set = set(preview.round());
        LocalDateTime now = LocalDateTime.now(clock);
        int read = preview.rows().size();
        List<Assessment> taken = preview.taken();
        OwnVillage own = new OwnVillage(database);
        taken.forEach(form -> own.ensure(form.holder().placeId()));
        return database.bulkChange(Deed.FORMS_IMPORT, () -> {
            database.detail(String.valueOf(preview.file().path().getFileName()));
            long number = imports.add(ImportStore.Kind.FORMS, String.valueOf(preview.file().path().getFileName()), now,
                new ImportStore.Counts(read, taken.size()));
            for (int from = 0; from < taken.size(); from += STEP) {
                progress.at(from, taken.size());
                forms.addAll(taken.subList(from, Math.min(from + STEP, taken.size())).stream()
                    .map(f -> new AssessmentStore.Scored(f, Scorer.score(set, f.marks()), now, number)).toList());
            }
            memory.keep(preview.file(), now);
            progress.at(taken.size(), taken.size());
            return new Imported(number, read, taken.size(), read - taken.size());
        });
    }

    private CriteriaSet set(Round round) {
        return sets.find(round.setId()).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, round.setId())).set();
    }
}
