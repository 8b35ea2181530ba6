package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Flag;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FlagStore;

/** Questions that the clerk leaves for the supervisor. */
public final class FlagBook {
    private static final int LONGEST = 200;

    private final Database database;
    private final FlagStore flags;
    private final Clock clock;

    public FlagBook(Database database, Clock clock) {
        this.database = database;
        this.flags = new FlagStore(database);
        this.clock = clock;
    }

    /**
     * Asks about a form; what is over 200 letters of the note is cut off.
     *
     * @param field number of the line from 1, or 0 for the whole form
     * @param clerk or null
     */
    public Flag ask(Round round, Subject subject, int field, String note, Clerk clerk) {
        String text = note.strip();
        Flag flag = new Flag(0, round.id(), subject.id(), field, text.substring(0, Math.min(text.length(), LONGEST)), clerk,
            LocalDateTime.now(clock), null);
        return database.change(Deed.FLAG, () -> {
            database.detail(subject.name());
            flags.add(flag);
            return flag;
        });
    }

    /** Those of a round that wait for an answer, the oldest first. */
    public List<Flag> open(Round round) {
        return flags.open(round.id());
    }

    public void settle(Flag flag, String answer) {
        database.change(Deed.FLAG, () -> {
            flags.settle(flag.id(), answer.strip(), LocalDateTime.now(clock));
            return null;
        });
    }
}
