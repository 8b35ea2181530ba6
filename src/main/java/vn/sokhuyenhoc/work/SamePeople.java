package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.likeness.Frequencies;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.LikenessIndex;
import vn.sokhuyenhoc.domain.likeness.Merge;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MergeStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.TwinStore.Pair;
import vn.sokhuyenhoc.store.TwinStore;
import vn.sokhuyenhoc.work.round.RoundLock;

/**
 * Finds who stands in the register twice and does what is decided: makes two rows one, remembers that they are two, or makes two of one again.
 * Of two forms of one round the form of the row that stays is counted; the other waits with its row.
 */
public final class SamePeople {
    private final Database database;
    private final TwinStore twins;
    private final MergeStore merges;
    private final PersonStore people;
    private final RoundLock lock;
    private final Clock clock;
    /** How common names are; read once and at each search, for it changes slowly. */
    private Frequencies frequencies;

    public SamePeople(Database database, Clock clock) {
        this.database = database;
        this.twins = new TwinStore(database);
        this.merges = new MergeStore(database);
        this.people = new PersonStore(database);
        this.lock = new RoundLock(database);
        this.clock = clock;
    }

    /** All pairs of the register that are likely one person and were not told apart, surest first. */
    public List<Likeness> search(Progress progress) {
        List<Profile> all = twins.profiles();
        Set<Pair> apart = twins.apart();
        frequencies = Frequencies.of(all);
        return new LikenessIndex(all, frequencies).pairs(progress).stream()
            .filter(found -> !apart.contains(Pair.of(found.one().id(), found.other().id()))).toList();
    }

    /** Those in the register who are likely this one, surest first; asked while a person is typed. Never their own row, nor one told apart. */
    public List<Likeness> like(Profile profile) {
        if (frequencies == null) {
            frequencies = Frequencies.of(twins.profiles());
        }
        Set<Long> apart = twins.apartFrom(profile.id());
        return new LikenessIndex(twins.about(profile), frequencies).like(profile).stream()
            .filter(found -> !apart.contains(found.other().id())).toList();
    }

    /** These two, to be laid side by side; the one with the lower serial, which stays, first. */
    public List<Person> two(long one, long other) {
        List<Person> two = people.byIds(List.of(one, other));
        return two.getFirst().serial() <= two.getLast().serial() ? two : two.reversed();
    }

    /**
     * Makes the two rows one. Empty fields of the one that stays are filled from the other; what stands with the other moves over.
     *
     * @return the number by which they can be made two again
     */
    public long merge(long keptId, long goneId) {
        return database.change(Deed.SAME_PEOPLE, () -> {
            if (keptId == goneId || !merges.areThere(keptId, goneId)) {
                throw new FaultException(Fault.ALREADY_MERGED);
            }
            database.detail(names(keptId, goneId));
            lock.checkMerge(goneId);
            twins.forget(Pair.of(keptId, goneId));
            return merges.merge(keptId, goneId, LocalDateTime.now(clock));
        });
    }

    /** Remembers that they are two people, so that nobody is asked again. */
    public void notSame(long one, long other) {
        database.change(Deed.SAME_PEOPLE, () -> {
            database.detail(names(one, other));
            twins.tellApart(Pair.of(one, other), LocalDateTime.now(clock));
            return null;
        });
    }

    /** Takes back that they are two: the next search may find them again. */
    public void undecided(long one, long other) {
        database.change(Deed.SAME_PEOPLE, () -> {
            database.detail(names(one, other));
            twins.forget(Pair.of(one, other));
            return null;
        });
    }

    private String names(long one, long other) {
        return people.byIds(List.of(one, other)).stream().filter(Objects::nonNull).map(Person::name).collect(Collectors.joining(", "));
    }

    /** All merges that hold, the latest first. */
    public List<Merge> merges() {
        return merges.all();
    }

    /** The merges in which this person had a part, the latest first. */
    public List<Merge> mergesOf(long personId) {
        return merges.of(personId);
    }

    /** Makes two of one again, and remembers that they are two. What was changed since the merge stays where it is. */
    public void split(long mergeId) {
        database.change(Deed.SAME_PEOPLE, () -> {
            Merge merge = merges.find(mergeId).orElseThrow(() -> new FaultException(Fault.MERGE_NOT_THERE));
            if (!merges.areThere(merge.kept().id())) {
                throw new FaultException(Fault.SPLIT_LATER_FIRST, merge.kept().name());
            }
            database.detail(merge.kept().name() + ", " + merge.gone().name());
            lock.checkSplit(mergeId);
            merges.split(merge, LocalDateTime.now(clock));
            twins.tellApart(Pair.of(merge.kept().id(), merge.gone().id()), LocalDateTime.now(clock));
            return null;
        });
    }
}
