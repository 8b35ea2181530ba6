package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.group.ChapterLine;
import vn.sokhuyenhoc.domain.group.MemberCounts;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.group.Officer;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.MembershipStore;
import vn.sokhuyenhoc.store.OfficerStore;

/**
 * The chapters of the association with their members and officers. A membership counts until the day it was left or the person died;
 * whoever moved away stays a member until they leave. Two open chapters never bear the same name, and nobody is in one twice.
 */
public final class ChapterBook {
    private final Database database;
    private final ChapterStore chapters;
    private final MembershipStore members;
    private final OfficerStore officers;
    private final Clock clock;

    public ChapterBook(Database database, Clock clock) {
        this.database = database;
        this.chapters = new ChapterStore(database);
        this.members = new MembershipStore(database);
        this.officers = new OfficerStore(database);
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public List<ChapterLine> chapters(boolean closedToo) {
        return chapters.lines(closedToo);
    }

    /** How many members all open chapters have, as people and as memberships. */
    public MemberCounts counts() {
        return chapters.memberCounts();
    }

    /** Keeps a new chapter, or one that was changed; answers its row. Refuses the name of another open chapter. */
    public long keep(Chapter chapter) {
        Optional<Long> same = chapters.byName(chapter.name());
        if (same.isPresent() && same.get() != chapter.id()) {
            throw new FaultException(Fault.NAME_TAKEN, chapter.name());
        }
        return database.change(Deed.CHAPTER, () -> {
            database.detail(chapter.name());
            if (chapter.id() == 0) {
                return chapters.add(chapter);
            }
            chapters.change(chapter);
            return chapter.id();
        });
    }

    /** Ends a chapter; its memberships and terms of office end on the same day. */
    public void close(long chapterId, LocalDate day) {
        change(() -> {
            chapters.lines(true).stream().filter(line -> line.chapter().id() == chapterId).forEach(line -> database.detail(line.chapter().name()));
            chapters.close(chapterId, day);
        });
    }

    /** The memberships of a chapter by name of the person; those that ended come last. */
    public long[] memberIds(long chapterId, boolean leftToo) {
        return members.idsOf(chapterId, leftToo);
    }

    public List<Membership> members(List<Long> ids) {
        return members.byIds(ids);
    }

    public List<Membership> ofPerson(long personId) {
        return members.ofPerson(personId);
    }

    /** Makes a person a member; answers the row of the membership. Refuses who is a member of this chapter already. */
    public long join(long personId, long chapterId) {
        members.lasting(personId, chapterId).ifPresent(there -> {
            throw new FaultException(Fault.MEMBER_ALREADY, there.who().name(), there.chapter().name());
        });
        return database.change(Deed.CHAPTER, () -> {
            long id = members.add(personId, chapterId);
            members.byIds(List.of(id)).forEach(one -> database.detail(one.who().name() + ", " + one.chapter().name()));
            return id;
        });
    }

    /** Notes what is known of a membership, also the day it was left. Taking that day away is refused where the person joined again since. */
    public void change(Membership membership, Membership.Terms terms) {
        if (terms.left() == null) {
            members.lasting(membership.who().personId(), membership.chapter().id()).filter(there -> there.id() != membership.id())
                .ifPresent(there -> {
                    throw new FaultException(Fault.MEMBER_ALREADY, there.who().name(), there.chapter().name());
                });
        }
        change(() -> {
            database.detail(membership.who().name() + ", " + membership.chapter().name());
            members.change(membership.id(), terms);
        });
    }

    /** Takes out a membership that was noted by mistake. */
    public void remove(long membershipId) {
        change(() -> {
            members.byIds(List.of(membershipId)).forEach(one -> database.detail(one.who().name() + ", " + one.chapter().name()));
            members.remove(membershipId);
        });
    }

    /** @param chapterId null for the association of the commune */
    public List<Officer> officers(Long chapterId) {
        return officers.of(chapterId);
    }

    /** Keeps a new officer, or one that was changed; answers the row. */
    public long keep(Officer officer) {
        return database.change(Deed.CHAPTER, () -> {
            database.detail(officer.name());
            if (officer.id() == 0) {
                return officers.add(officer);
            }
            officers.change(officer);
            return officer.id();
        });
    }

    /** Takes out an officer who was noted by mistake. */
    public void removeOfficer(long id) {
        change(() -> officers.remove(id));
    }

    private void change(Runnable work) {
        database.change(Deed.CHAPTER, () -> {
            work.run();
            return null;
        });
    }
}
