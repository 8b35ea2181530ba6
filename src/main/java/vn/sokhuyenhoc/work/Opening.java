package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.AuditStore;
import vn.sokhuyenhoc.store.CatchUp;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;
import vn.sokhuyenhoc.store.RegisterFolder;
import vn.sokhuyenhoc.store.journal.JournalEntry;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.work.access.Door;
import vn.sokhuyenhoc.work.copies.Rebuild;
import vn.sokhuyenhoc.work.copies.Restoring;

/** Opens the register of a data folder, or makes it at the first start. A register whose making fails leaves the folder as it was. */
public final class Opening {
    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = Database.SHORTEST_PASSWORD;

    /** So far back it may go by itself, as when the hour is set by the network. */
    private static final Duration CLOCK_SLACK = Duration.ofHours(2);

    private final Path folder;
    private final SampleData sample;
    private final Consumer<Database> opened;
    private final Door door;
    /** Whether one was there at first: then a folder that is not there now was taken away. */
    private final boolean register;

    /** @param opened takes the open register; whoever it is closes it */
    public Opening(Path folder, SampleData sample, Consumer<Database> opened) {
        this(folder, sample, opened, Clock.systemDefaultZone());
    }

    public Opening(Path folder, SampleData sample, Consumer<Database> opened, Clock clock) {
        this.folder = folder;
        this.sample = sample;
        this.opened = opened;
        this.door = new Door(folder, clock);
        this.register = !isFirstStart();
    }

    /** Who comes in, and how. */
    public Door door() {
        return door;
    }

    public boolean isFirstStart() {
        return !Database.existsIn(folder);
    }

    /** Opens the register as whoever has this password, first putting the criteria sets there that newer programs ship. */
    public void open(char[] password) {
        open("", password);
    }

    /** The same as this account; as whoever has this password where the login is empty. */
    public void open(String login, char[] password) {
        ensureThere();
        ready(login.isEmpty() ? door.open(password) : door.open(login, password), password);
    }

    /** The same by the code of the recovery sheet, which gives the account a new password. */
    public void recover(String code, String login, char[] password) {
        ensureThere();
        ready(door.recover(code, login, password), password);
    }

    private void ensureThere() {
        if (register) {
            RegisterFolder.ensureThere(folder);
        }
    }

    private void ready(Database database, char[] password) {
        boolean ready = false;
        try {
            refuseGap(database, password);
            catchUp(database);
            watchClock(database);
            door.cameIn(database);
            ShippedSets.addMissing(database);
            ready = true;
        } finally {
            if (!ready) {
                database.close();
            }
        }
        opened.accept(database);
    }

    /** A file that fell back further than the journal reaches is as good as destroyed, where there is a copy to begin from. */
    private void refuseGap(Database database, char[] password) {
        List<JournalEntry> missing = database.missing();
        if (!missing.isEmpty() && missing.getFirst().number() > database.runningNumber() + 1 && rebuildable(password).isPresent()) {
            throw new FaultException(Fault.DATA_DAMAGED, folder);
        }
    }

    /** From what a register that does not open can be made again; nothing where there is no copy. Refuses a wrong password. */
    public Optional<Rebuild> rebuildable(char[] password) {
        return restoring().plan(password);
    }

    /** The same for a register that a newer program wrote: the copy from before, as was made before the update. */
    public Optional<Rebuild> earlier(char[] password) {
        return restoring().earlier(password);
    }

    /** Makes it again and opens it; what was left of it stays under dated names. */
    public void rebuild(Rebuild plan, String login, char[] password) {
        restoring().rebuild(plan);
        open(login, password);
    }

    private Restoring restoring() {
        return new Restoring(folder, Clock.systemDefaultZone());
    }

    /** A clock that was set back would give forms and copies wrong days. */
    private static void watchClock(Database database) {
        LocalDateTime now = LocalDateTime.now();
        new AuditStore(database).lastNoted().filter(last -> last.minus(CLOCK_SLACK).isAfter(now)).ifPresent(last ->
            database.warn(new FaultException(Fault.CLOCK_BEHIND, Dates.day(last.toLocalDate()), Dates.day(now.toLocalDate()))));
    }

    private static void catchUp(Database database) {
        CatchUp.Done done = database.catchUp();
        if (done.again() + done.lost() > 0) {
            database.warn(new FaultException(Fault.REGISTER_MENDED, done.again(), done.lost()));
        }
    }

    /** Makes a register for this office, with the criteria sets that ship. */
    public void create(Office office, char[] password) {
        make(password, database -> new OfficeStore(database).save(office), Progress.NONE);
    }

    /** The same with what the office begins with; refuses a village's name that is too long. */
    public void create(Beginning beginning, char[] password) {
        make(password, database -> {
            new OfficeStore(database).save(beginning.office());
            PlaceBook places = new PlaceBook(database);
            beginning.villages().forEach(name -> places.add(name, "", null));
            if (beginning.round() != null) {
                new RoundBook(database).add(beginning.round());
            }
        }, Progress.NONE);
    }

    /** Makes a register filled with the made-up commune. */
    public void createSample(char[] password, Progress progress) {
        make(password, database -> sample.fill(database, progress), progress);
    }

    /** What was begun of a register that could not be begun, for want of room as a rule, is taken away again. */
    private Database begin(char[] password) {
        RegisterFolder.ensureWritable(folder);
        boolean mine = isFirstStart();
        boolean begun = false;
        try {
            Database database = Database.create(folder, password);
            begun = true;
            return database;
        } finally {
            if (mine && !begun) {
                RegisterFolder.remove(folder);
            }
        }
    }

    private void make(char[] password, Consumer<Database> fill, Progress progress) {
        progress.at(0, 0);
        Database database = begin(password);
        boolean made = false;
        try {
            ShippedSets.addMissing(database);
            fill.accept(database);
            made = true;
        } finally {
            if (!made) {
                database.close();
                RegisterFolder.remove(folder);
            }
        }
        opened.accept(database);
    }
}
