package vn.sokhuyenhoc.work.update;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.update.Pointer;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.Versions;

/** The programs that lie ready for this user: the one that runs, one that waits for the next start, one to go back to. Needs no register. */
public final class Shelf {
    private final Versions versions;
    private final Program program;

    public Shelf(Versions versions, Program program) {
        this.versions = versions;
        this.program = program;
    }

    /**
     * The way back.
     *
     * @param from   the version that would no longer be used
     * @param tables whether the version before cannot read the register as it is now
     * @param copy   file of the copy of the register that was made before the update; empty for none
     */
    public record Back(Version before, Version from, boolean tables, String copy) {
    }

    public Versions versions() {
        return versions;
    }

    public Program program() {
        return program;
    }

    /** Whether the program that runs came by an update, not by the installer. */
    boolean isOwn() {
        return program.folder() != null && program.folder().toAbsolutePath().normalize().startsWith(versions.folder());
    }

    /** A version that will be used from the next start on. */
    public Optional<Version> waiting() {
        return versions.pointer().map(Pointer::current).filter(there -> there.isNewerThan(program.version()));
    }

    /** The version before that is used from the next start on, as a step back was made. */
    public Optional<Version> returning() {
        return isOwn() ? versions.pointer().map(Pointer::current).filter(there -> program.version().isNewerThan(there)) : Optional.empty();
    }

    /** Nothing where there is no version to go back to. */
    public Optional<Back> back() {
        return versions.pointer().filter(this::leadsBack).map(pointer -> {
            int now = versions.manifest(pointer.current()).map(UpdateManifest::schema).orElse(-1);
            return new Back(pointer.before(), pointer.current(), pointer.schema() >= 0 && now > pointer.schema(), pointer.copy());
        });
    }

    private boolean leadsBack(Pointer pointer) {
        return pointer.before() != null && !program.version().isNewerThan(pointer.current())
            && (pointer.installed() || versions.launcher(pointer.before(), program.system()).isPresent());
    }

    /** The version before is used from the next start on. */
    public Version stepBack() {
        Pointer pointer = versions.pointer().filter(this::leadsBack).orElseThrow(() -> new FaultException(Fault.NO_VERSION_BEFORE));
        pointer.stepped().ifPresentOrElse(versions::point, versions::pointNowhere);
        return pointer.before();
    }

    /** Takes away all but the version that runs, the one in use and the one before it. */
    public void tidy() {
        Set<Version> kept = new HashSet<>(Set.of(program.version()));
        versions.pointer().ifPresent(pointer -> {
            kept.add(pointer.current());
            if (pointer.before() != null) {
                kept.add(pointer.before());
            }
        });
        versions.tidy(kept);
    }
}
