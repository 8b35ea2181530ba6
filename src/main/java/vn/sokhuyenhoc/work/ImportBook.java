package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.Staying;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportLeftovers;
import vn.sokhuyenhoc.store.ImportRemoval;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/** Lists what was imported and takes an import back whole, without touching what others did since. */
public final class ImportBook {
    private final Database database;
    private final ImportStore imports;
    private final RoundLock lock;
    private final Clock clock;

    public ImportBook(Database database, Clock clock) {
        this.database = database;
        this.imports = new ImportStore(database);
        this.lock = new RoundLock(database);
        this.clock = clock;
    }

    /**
     * One import of the past.
     *
     * @param forms    whether it brought marks; else people
     * @param undoneAt when it was taken back, or null
     */
    public record Entry(long number, boolean forms, String fileName, LocalDateTime at, Imported counts, LocalDateTime undoneAt) {
    }

    /**
     * What taking an import back would do, or did.
     *
     * @param people       taken out of the register
     * @param fills        fields of other people emptied again; before, all that were filled in
     * @param forms        taken out of the round
     * @param changedForms forms corrected since, which stay
     * @param kept         people who stay, with all that the import brought them
     */
    public record Undone(long number, int people, int fills, int forms, int changedForms, List<Staying> kept) {
        public Undone {
            kept = List.copyOf(kept);
        }
    }

    /** Newest first. */
    public List<Entry> all() {
        return imports.all().stream().map(ImportBook::entry).toList();
    }

    private static Entry entry(ImportStore.Run run) {
        ImportStore.Counts counts = run.counts();
        return new Entry(run.number(), run.kind() == ImportStore.Kind.FORMS, run.fileName(), run.at(),
            new Imported(run.number(), counts.read(), counts.taken(), counts.refused()), run.undoneAt());
    }

    /** What {@link #undo} would do now; nothing is changed. */
    public Undone plan(long number) {
        standing(number);
        ImportRemoval removal = new ImportRemoval(database, number);
        List<Staying> kept = removal.kept();
        return new Undone(number, removal.people() - kept.size(), removal.fills(), removal.forms(), removal.changedForms(), kept);
    }

    /**
     * Takes the import back. Refuses one that is not there, was taken back before, or brought forms that a list keeps; stopped or failed, it leaves
     * all as it was.
     */
    public Undone undo(long number, Progress progress) {
        standing(number);
        lock.checkImport(number);
        return database.bulkChange(Deed.IMPORT_UNDO, () -> {
            database.detail(imports.find(number).orElseThrow().fileName());
            ImportRemoval removal = new ImportRemoval(database, number);
            int changed = removal.changedForms();
            int forms = removal.removeForms();
            int fills = removal.takeFillsBack();
            List<Staying> kept = removal.kept();
            int people = removal.removePeople(kept, progress);
            ImportLeftovers leftovers = new ImportLeftovers(database, number);
            leftovers.removeHouseholds();
            leftovers.removeChapters();
            leftovers.removePlaces();
            imports.setUndone(number, LocalDateTime.now(clock));
            progress.at(people, people);
            return new Undone(number, people, fills, forms, changed, kept);
        });
    }

    private void standing(long number) {
        ImportStore.Run run = imports.find(number).orElseThrow(() -> new FaultException(Fault.IMPORT_UNKNOWN, String.valueOf(number)));
        if (run.undoneAt() != null) {
            throw new FaultException(Fault.IMPORT_UNDONE_ALREADY, String.valueOf(number));
        }
    }
}
