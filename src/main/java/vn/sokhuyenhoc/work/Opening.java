package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.CatchUp;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.OfficeStore;
import vn.sokhuyenhoc.store.RegisterFolder;
import vn.sokhuyenhoc.work.access.Door;

/** Opens the register of a data folder, or makes it at the first start. A register whose making fails leaves the folder as it was. */
public final class Opening {
    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = Database.SHORTEST_PASSWORD;

    private final Path folder;
    private final SampleData sample;
    private final Consumer<Database> opened;
    private final Door door;

    /** @param opened takes the open register; whoever it is closes it */
    public Opening(Path folder, SampleData sample, Consumer<Database> opened) {
        this(folder, sample, opened, Clock.systemDefaultZone());
    }

    public Opening(Path folder, SampleData sample, Consumer<Database> opened, Clock clock) {
        this.folder = folder;
        this.sample = sample;
        this.opened = opened;
        this.door = new Door(folder, clock);
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
        ready(door.open(password));
    }

    /** The same as this account. */
    public void open(String login, char[] password) {
        ready(door.open(login, password));
    }

    /** The same by the code of the recovery sheet, which gives the account a new password. */
    public void recover(String code, String login, char[] password) {
        ready(door.recover(code, login, password));
    }

    private void ready(Database database) {
        boolean ready = false;
        try {
            catchUp(database);
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

    /** Makes a register filled with the made-up commune. */
    public void createSample(char[] password, Progress progress) {
        make(password, database -> sample.fill(database, progress), progress);
    }

    private void make(char[] password, Consumer<Database> fill, Progress progress) {
        progress.at(0, 0);
        Database database = Database.create(folder, password);
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
