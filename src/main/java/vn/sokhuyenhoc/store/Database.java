package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.RUNNING_NUMBER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.journal.Journal;
import vn.sokhuyenhoc.store.journal.JournalEntry;

/**
 * The register's files: one encrypted H2 database, the key file and the journal beside it, held by one program at a time.
 * Used from one thread. A change is on the disk when {@link #change} returns, a power cut included, and stands in the journal.
 */
public final class Database implements AutoCloseable {
    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = KeySlots.SHORTEST_PASSWORD;
    private final Path folder;
    private final DataKey key;
    private final KeptPersonKeys people = new KeptPersonKeys(this);
    private final KeptCounts counts = new KeptCounts(this);
    private final DatabaseLink link;
    private final JournalKeeper journal;
    private final AuditWriter audit;
    private final Changes changes;
    private final KeyRing keys;
    private final OpenNote note;
    private volatile Account account;

    private Database(Path folder, KeySlots slots, KeySlots.Opened opened, boolean isNew) {
        DataKey key = opened.key();
        this.folder = folder;
        this.key = key;
        this.keys = new KeyRing(slots, key);
        UpgradeCopy upgrade = new UpgradeCopy(folder, key, Clock.systemDefaultZone());
        this.link = new DatabaseLink(new DatabaseFile(folder, key, isNew), upgrade, people.listener());
        this.journal = new JournalKeeper(beside(folder, JournalKeeper.ENDING), key, Clock.systemDefaultZone(), runningNumber(), isNew);
        upgrade.kept().forEach(copy -> journal.warn(new FaultException(Fault.REGISTER_UPGRADED, copy)));
        this.audit = new AuditWriter(new AuditStore(this), new AuditSeal(key), Clock.systemDefaultZone());
        this.changes = new Changes(this, link, journal, audit);
        journal.fill(runningNumber(), audit::written);
        counts.recall();
        this.note = new OpenNote(folder, Clock.systemDefaultZone());
        try {
            this.account = opened.owner() == null ? new AccountStore(this).administrator() : new AccountStore(this).admitted(opened.owner());
        } catch (FaultException e) {
            close();
            throw e;
        }
        slots.mend().ifPresent(this::warn);
    }

    private static Path beside(Path folder, String ending) {
        return folder.toAbsolutePath().resolve(DatabaseFile.NAME + ending);
    }

    /** Whether the folder holds a register, or what is left of one; also where nobody may look into it, so that none is made there. */
    public static boolean existsIn(Path folder) {
        return KeyRing.slots(folder).exist() || !Files.notExists(beside(folder, DatabaseFile.ENDING));
    }

    /** Makes an empty register that this password opens; refuses a folder that has one. */
    public static Database create(Path folder, char[] password) {
        if (existsIn(folder)) {
            throw new FaultException(Fault.DATA_ALREADY_THERE, folder);
        }
        KeySlots slots = KeyRing.slots(folder);
        return new Database(folder, slots, new KeySlots.Opened(slots.create(password), Account.FIRST), true);
    }

    /** Opens the register as whoever has this password, the first account before all others. */
    public static Database open(Path folder, char[] password) {
        return open(folder, slots -> slots.open(password));
    }

    /** Opens the register as this account, first bringing its tables up to this version; refuses one that may come in no more. */
    public static Database open(Path folder, String login, char[] password) {
        return open(folder, slots -> slots.open(login, password));
    }

    private static Database open(Path folder, Function<KeySlots, KeySlots.Opened> key) {
        if (!existsIn(folder)) {
            throw new FaultException(Fault.DATA_MISSING, folder);
        }
        KeySlots slots = KeyRing.slots(folder);
        return OpenNote.naming(folder, () -> new Database(folder, slots, key.apply(slots), false));
    }

    /** For the program itself, which has the key: as an administrator. */
    static Database open(Path folder, DataKey key) {
        return new Database(folder, KeyRing.slots(folder), new KeySlots.Opened(key, null), false);
    }

    /** The same register goes on under this account; refuses a wrong password and an account that may come in no more. */
    public void signIn(String login, char[] password) {
        if (!keys.fits(login, password)) {
            throw new FaultException(Fault.WRONG_PASSWORD);
        }
        account = new AccountStore(this).admitted(login);
    }

    /** Where the stores read and write; inside a change it is that change's transaction. */
    DSLContext sql() {
        return link.sql();
    }

    /** What lists of people run on. */
    KeptPersonKeys people() {
        return people;
    }

    /** What was counted and still holds. */
    KeptCounts counts() {
        return counts;
    }

    /** Who has opened the register. */
    public Account account() {
        return account;
    }

    /** Refuses who has not this right; for what changes nothing. */
    public void ensure(Right right) {
        if (!account.may(right)) {
            throw new FaultException(Fault.NOT_ALLOWED);
        }
    }

    /** Who has a key. */
    public KeyRing keys() {
        return keys;
    }

    /**
     * Does all of the work or nothing of it; when it returns, the change has its running number, is on the disk and stands in the log of
     * changes and in the journal. Within another change it is part of that one. Refuses who may not do it.
     */
    public <T> T change(Deed deed, Supplier<T> work) {
        return changes.change(deed, work);
    }

    /** Says in the log of changes what the change under way is done to; in words that tell no ID number. */
    public void detail(String text) {
        audit.detail(text);
    }

    /** Says in the log of changes why the change under way is done. */
    public void why(String text) {
        audit.why(text);
    }

    /** @param listener told of each change before it begins */
    public void beforeChanges(Consumer<Deed> listener) {
        changes.before(listener);
    }

    /** What copies are made from. */
    record Inside(DataKey key, DatabaseLink link, JournalKeeper journal) {
    }

    Inside inside() {
        return new Inside(key, link, journal);
    }

    AuditSeal auditSeal() {
        return audit.seal();
    }

    /**
     * Does again what the journal knew at opening and the database did not, as when an older copy of its file was put in its place: to be
     * asked for right after opening, as any change moves the running number past these. Each stands in the log under its own number.
     */
    public CatchUp.Done catchUp() {
        return changes.catchUp(missing());
    }

    /** Does the work and takes all of it back; the answer tells what it would come to. */
    public <T> T rehearse(Supplier<T> work) {
        return link.transactions().rehearse(work);
    }

    /** As {@link #change}, for thousands of rows at once: the file is written less often on the way, and packed when it is closed. */
    public <T> T bulkChange(Deed deed, Supplier<T> work) {
        return changes.bulk(deed, work);
    }

    /** The data folder, for what the office keeps beside the register. */
    public Path folder() {
        return folder;
    }

    /** How many changes were saved since the register was made. */
    public long runningNumber() {
        return sql().select(RUNNING_NUMBER.LAST_NO).from(RUNNING_NUMBER).fetchSingle(RUNNING_NUMBER.LAST_NO);
    }

    /** The number that the change under way gets, or the next one. */
    public long nextNumber() {
        return Math.max(runningNumber(), journal.lastNumber()) + 1;
    }

    /** What the journal knew at opening and the database did not. */
    public List<JournalEntry> missing() {
        try (Stream<JournalEntry> entries = journal.missing()) {
            return entries.toList();
        }
    }

    /** What the journal keeps of this change and later ones. */
    List<JournalEntry> journalFrom(long number) {
        return journal.entriesFrom(number);
    }

    /** What went wrong with the journal while the work itself was kept; each is answered once. */
    public List<FaultException> warnings() {
        return journal.warnings();
    }

    /** Has something to be said to the clerk, once. */
    public void warn(FaultException warning) {
        journal.warn(warning);
    }

    /** Reads the whole journal. */
    public Journal.Verified verifyJournal() {
        return journal.verify();
    }

    @Override
    public void close() {
        note.close();
        try {
            counts.save();
        } finally {
            journal.close();
            link.close();
        }
    }
}
