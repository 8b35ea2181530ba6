package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.AUDIT_ENTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.copy.CopyName;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.copy.RegisterState;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.copy.BesideFile;

/** Copies of an open register: taking one, finding them, and what one lacks. Used from the register's thread. */
public final class RegisterCopies {
    /** Deeds that leave nothing in the register that a copy would be needed for. */
    private static final Set<Deed> NOTHING = EnumSet.of(Deed.COPY, Deed.SIGN_IN);

    private final Database database;

    public RegisterCopies(Database database) {
        this.database = database;
    }

    /** Where the copies of a data folder lie. */
    public static Path folder(Path dataFolder) {
        return dataFolder.resolve("copies");
    }

    /** Files in a folder that are named as copies of this register, by name; nothing where the folder is not there. */
    public Map<CopyName, Path> in(Path folder) {
        return found(folder, CopySeal.of(database.inside().key()).register());
    }

    static Map<CopyName, Path> found(Path folder, String register) {
        Map<CopyName, Path> found = new TreeMap<>(CopyName.NEWEST.thenComparing(CopyName::why));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.forEach(file -> CopyName.of(file.getFileName().toString()).filter(name -> name.register().equals(register))
                    .ifPresent(name -> found.put(name, file)));
            } catch (IOException e) {
                throw new FaultException(Fault.FILE_MISSING, e, folder);
            }
        }
        return found;
    }

    /** Takes away what a killed program left half written in the data folder, among its copies and its templates. */
    public void tidy() {
        for (Path folder : List.of(database.folder(), folder(database.folder()), database.folder().resolve(CopyMoment.TEMPLATES))) {
            try {
                if (Files.isDirectory(folder)) {
                    BesideFile.tidy(folder);
                }
            } catch (IOException e) {
                throw new FaultException(Fault.FILE_NOT_WRITTEN, e, folder);
            }
        }
    }

    /** The register as it stands now; quick. The copy itself is written from it on any thread. */
    public CopyMoment now(CopyReason why, LocalDateTime at) {
        return database.inside().link().moment(database.folder(), database.inside().key(),
            new CopyMoment.Cause(why, at, database.account().login()));
    }

    /** Refuses one that is damaged, or of another register. */
    public RegisterCopy open(Path file) {
        return RegisterCopy.of(file, database.inside().key());
    }

    /** A copy is on the disk: the journal need not reach further back than to it. */
    public void made(CopyManifest copy) {
        JournalKeeper journal = database.inside().journal();
        journal.copied(copy.state().changes());
        long erasure = new AuditStore(database).lastErasure();
        if (erasure > 0) {
            journal.forget(erasure, copy.state().changes());
        }
    }

    /** Whether the journal still keeps values that were erased: until there is a copy that was made after that. */
    public boolean isOldInJournal() {
        return database.inside().journal().keepsBefore(new AuditStore(database).lastErasure());
    }

    /** Whether anything has changed after a change of this number that a copy would be needed for. */
    private boolean isChangedAfter(long number) {
        return database.sql().fetchExists(AUDIT_ENTRY, AUDIT_ENTRY.NO.gt(number).and(AUDIT_ENTRY.DEED.notIn(names(NOTHING))));
    }

    /** Whether the register is still as this copy has it. */
    public boolean isAsIn(CopyManifest copy) {
        return hash(database.sql(), copy.state().changes()).equals(copy.state().head()) && !isChangedAfter(copy.state().changes());
    }

    private static List<String> names(Set<Deed> deeds) {
        return deeds.stream().map(Deed::name).toList();
    }

    /** How the register stands now. */
    public RegisterState state() {
        return database.sql().connectionResult(StateReader::state);
    }

    /** Highest step of the tables that the register has seen. */
    public int schema() {
        return Integer.parseInt(database.sql().connectionResult(StateReader::schema));
    }

    /**
     * Proves the copy and answers what has been done in the register since they parted, by deed: what would be lost if it were put back.
     * They part at the copy's last change, or before, where an older copy was put back in between.
     */
    public Map<Deed, Integer> lostBy(RegisterCopy copy) {
        RegisterState then = copy.manifest().state();
        long common = copy.look(connection -> then.head().isEmpty() ? then.changes()
            : parting(DSL.using(connection, SQLDialect.H2), then.changes()));
        Map<Deed, Integer> lost = new EnumMap<>(Deed.class);
        database.sql().select(AUDIT_ENTRY.DEED, DSL.count()).from(AUDIT_ENTRY).where(AUDIT_ENTRY.NO.gt(common))
            .and(AUDIT_ENTRY.DEED.notIn(names(NOTHING))).groupBy(AUDIT_ENTRY.DEED)
            .forEach(row -> lost.put(Deed.valueOf(row.value1()), row.value2()));
        return lost;
    }

    /** Number of the last entry that both logs have: as each seals all before it, they are the same up to one place and never after. */
    private long parting(DSLContext copy, long most) {
        long same = 0;
        long other = most + 1;
        while (other - same > 1) {
            long middle = (same + other) / 2;
            if (hash(database.sql(), middle).equals(hash(copy, middle))) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return same;
    }

    /** Of the last entry up to this number. */
    private static String hash(DSLContext sql, long number) {
        return sql.select(AUDIT_ENTRY.HASH).from(AUDIT_ENTRY).where(AUDIT_ENTRY.NO.le(number)).orderBy(AUDIT_ENTRY.NO.desc()).limit(1)
            .fetchOptional(AUDIT_ENTRY.HASH).orElse("");
    }
}
