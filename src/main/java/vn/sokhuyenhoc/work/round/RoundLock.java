package vn.sokhuyenhoc.work.round;

import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.LockStore;

/**
 * Keeps the forms of a listed round as they are: whatever changes or takes away a form asks here first. Unlocked, with a reason, forms can be
 * corrected; one that is on a list stays in the register all the same.
 */
public final class RoundLock {
    private final LockStore locks;

    public RoundLock(Database database) {
        this.locks = new LockStore(database);
    }

    /** Refuses a round of which a list is locked. */
    public void check(Round round) {
        if (locks.isLocked(round.id())) {
            throw new FaultException(Fault.ROUND_LOCKED, round.name());
        }
    }

    /** Refuses to take away a form of a locked round, or one that is on a list. */
    public void checkRemoval(Round round, Subject subject) {
        check(round);
        if (isListed(round, subject)) {
            throw new FaultException(Fault.FORM_LISTED, subject.name());
        }
    }

    private boolean isListed(Round round, Subject subject) {
        return locks.isListed(round.title(), round.id(), subject.id());
    }

    /** Refuses to take back an import that brought forms into a round that is locked now, or forms that are on a list. */
    public void checkImport(long number) {
        refuse(locks.roundOfImport(number));
        if (locks.isImportListed(number)) {
            throw new FaultException(Fault.IMPORT_LISTED, String.valueOf(number));
        }
    }

    /** Refuses to make a person's row part of another where it has a form in a locked round. */
    public void checkMerge(long goneId) {
        refuse(locks.roundOfPerson(goneId));
    }

    /** Refuses to make two of one where a form in a locked round would go back. */
    public void checkSplit(long mergeId) {
        refuse(locks.roundOfMerge(mergeId));
    }

    private static void refuse(Optional<String> locked) {
        locked.ifPresent(round -> {
            throw new FaultException(Fault.ROUND_LOCKED, round);
        });
    }
}
