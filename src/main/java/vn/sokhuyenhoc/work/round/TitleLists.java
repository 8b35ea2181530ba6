package vn.sokhuyenhoc.work.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.ListLine;
import vn.sokhuyenhoc.domain.recognition.ListLine.Change;
import vn.sokhuyenhoc.domain.recognition.ListLine.Outcome;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.domain.recognition.StepDone;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.domain.recognition.TitleList.State;
import vn.sokhuyenhoc.domain.recognition.TitleList.Submission;
import vn.sokhuyenhoc.domain.recognition.Unlocking;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.HolderStore;
import vn.sokhuyenhoc.store.LineStore;
import vn.sokhuyenhoc.store.ListStore;
import vn.sokhuyenhoc.store.LockStore;
import vn.sokhuyenhoc.store.RecognitionStore;
import vn.sokhuyenhoc.store.StepStore;

/**
 * The lists of a round on their way: made of all who passed, submitted, decided. A list locks the forms of its round; before its decision it can be
 * taken back, after it the round can be unlocked, and an amending list then says what the corrections change.
 */
public final class TitleLists {
    private final Database database;
    private final Clock clock;
    private final ListStore lists;
    private final LineStore lines;
    private final HolderStore holders;
    private final RecognitionStore recognitions;
    private final LockStore locks;
    private final StepStore steps;

    public TitleLists(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.lists = new ListStore(database);
        this.lines = new LineStore(database);
        this.holders = new HolderStore(database);
        this.recognitions = new RecognitionStore(database);
        this.locks = new LockStore(database);
        this.steps = new StepStore(database);
    }

    /**
     * A paper of the list's way.
     *
     * @param number as on it; empty where it is written by hand
     * @param who    answers for it; may be empty
     */
    public record Paper(String number, LocalDate day, String who) {
    }

    /** Whom the next list would propose and take off, by their forms. */
    public record Draft(List<Long> add, List<Long> remove) {
        public Draft {
            add = List.copyOf(add);
            remove = List.copyOf(remove);
        }

        public int size() {
            return add.size() + remove.size();
        }
    }

    /** Those of a round that were not taken back, in the order of their numbers. */
    public List<TitleList> all(Round round) {
        return lists.all(round.id());
    }

    public Optional<TitleList> find(long id) {
        return lists.find(id);
    }

    public Draft draft(Round round) {
        return new Draft(holders.toAdd(round), holders.toRemove(round));
    }

    /**
     * Makes the list of the round, or after a decision one that amends it, and locks the round. Refuses while another list waits for its decision,
     * while a decided round is locked, and where nobody would be on it.
     */
    public TitleList make(Round round, Paper paper) {
        return database.change(Deed.TITLE_LIST, () -> {
            database.detail(round.name());
            if (all(round).stream().anyMatch(list -> list.decision().isEmpty())) {
                throw new FaultException(Fault.LIST_OPEN, round.name());
            }
            if (locks.isLocked(round.id())) {
                throw new FaultException(Fault.LIST_UNLOCK_FIRST, round.name());
            }
            Draft draft = draft(round);
            if (draft.size() == 0) {
                throw new FaultException(Fault.LIST_EMPTY, round.name());
            }
            Paper clean = clean(paper);
            TitleList list = lists.add(new TitleList(0, round.id(), 0, State.LISTED, true, clean.number(), clean.day(), clean.who(),
                Optional.empty(), Optional.empty()), LocalDateTime.now(clock));
            lines.addAll(list.id(), Change.ADD, draft.add());
            lines.addAll(list.id(), Change.REMOVE, draft.remove());
            note(list, Step.LISTED, clean);
            return list;
        });
    }

    private Paper clean(Paper paper) {
        return new Paper(Notes.text(paper.number(), Notes.NUMBER), Notes.day(paper.day(), clock), Notes.text(paper.who(), Notes.NAME));
    }

    private void note(TitleList list, Step step, Paper paper) {
        steps.add(new StepDone(0, list.roundId(), step, null, paper.day(), paper.who(), paper.number(), ""), LocalDateTime.now(clock));
    }

    /** Puts the number and date on the list that its paper was issued with. */
    public void setPaper(TitleList list, String number, LocalDate day) {
        changeOf(list, State.values(), () -> lists.setPaper(list.id(), Notes.text(number, Notes.NUMBER), day));
    }

    /** Notes that the list was handed in to UBND cấp xã; once more corrects it. */
    public TitleList submit(TitleList list, Paper submission) {
        Paper clean = clean(submission);
        return changeOf(list, new State[] {State.LISTED, State.SUBMITTED}, () -> {
            lists.submit(list.id(), new Submission(clean.number(), clean.day()));
            note(list, Step.SUBMITTED, clean);
        });
    }

    /**
     * Notes the decision: everyone on the list holds the title, or loses it where the list takes them off, but those who are refused.
     *
     * @param refused rows of lines, each with the reason
     */
    public TitleList decide(TitleList list, Decision decision, Map<Long, String> refused) {
        Decision clean = new Decision(Notes.text(decision.number(), Notes.NUMBER), Notes.day(decision.day(), clock),
            Notes.text(decision.issuer(), Notes.ISSUER), Notes.text(decision.signer(), Notes.NAME));
        if (clean.number().isEmpty()) {
            throw new FaultException(Fault.DECISION_NUMBER);
        }
        Map<Long, String> reasons = new HashMap<>();
        refused.forEach((line, reason) -> reasons.put(line, Notes.reason(reason, Notes.NOTE)));
        return changeOf(list, new State[] {State.LISTED, State.SUBMITTED}, () -> {
            lists.decide(list.id(), clean);
            lines.decide(list.id(), reasons);
            recognitions.follow(lists.find(list.id()).orElseThrow());
            note(list, Step.DECIDED, new Paper(clean.number(), clean.day(), clean.signer()));
        });
    }

    /** Gives a list up before its decision and unlocks the round; the number of its paper stays used. Refuses to do so without a reason. */
    public void takeBack(TitleList list, String who, String reason) {
        Unlocking why = why(who, reason);
        changeOf(list, new State[] {State.LISTED, State.SUBMITTED}, () -> {
            database.why(why.reason());
            lines.removeAll(list.id());
            lists.takeBack(list.id(), why);
            if (list.no() == 1) {
                steps.remove(list.roundId(), Step.LISTED);
                steps.remove(list.roundId(), Step.SUBMITTED);
            }
        });
    }

    /** Unlocks a decided round, so that forms can be corrected. Refuses to do so without a reason, and while another list waits for a decision. */
    public TitleList unlock(TitleList list, String who, String reason) {
        Unlocking why = why(who, reason);
        return changeOf(list, new State[] {State.DECIDED}, () -> {
            database.why(why.reason());
            lists.all(list.roundId()).forEach(other -> unlock(other, why));
        });
    }

    private void unlock(TitleList list, Unlocking why) {
        if (list.decision().isEmpty()) {
            throw new FaultException(Fault.LIST_PASSED_ON);
        }
        if (list.locked()) {
            lists.unlock(list.id(), why);
        }
    }

    private Unlocking why(String who, String reason) {
        return new Unlocking(Notes.text(who, Notes.NAME), Notes.reason(reason, Notes.REASON), LocalDateTime.now(clock));
    }

    /** Locks a decided round again after nothing needed correcting; refuses where results differ from the decision by now. */
    public TitleList lock(Round round, TitleList list) {
        int changed = draft(round).size();
        if (changed > 0) {
            throw new FaultException(Fault.LIST_AMEND_FIRST, changed);
        }
        return changeOf(list, new State[] {State.DECIDED}, () -> lists.lock(list.id()));
    }

    /** Does something to a list that must be in one of these states by what the register says now. */
    private TitleList changeOf(TitleList list, State[] in, Runnable work) {
        Supplier<TitleList> change = () -> {
            if (lists.find(list.id()).filter(now -> List.of(in).contains(now.state())).isEmpty()) {
                throw new FaultException(Fault.LIST_PASSED_ON);
            }
            database.detail(list.paperNo().isEmpty() ? "#" + list.no() : list.paperNo());
            work.run();
            return lists.find(list.id()).orElseThrow();
        };
        return database.change(Deed.TITLE_LIST, change);
    }

    /** Why a list was unlocked or taken back last; empty where it never was. */
    public Optional<Unlocking> unlocking(TitleList list) {
        return lists.unlocking(list.id());
    }

    /** The rows of a list in the order of lists; place and change null for all. */
    public long[] ids(TitleList list, Long placeId, Change change) {
        return lines.ids(list.id(), placeId, change);
    }

    /** These lines, in this order. */
    public List<ListLine> lines(Round round, List<Long> ids) {
        return lines.byIds(round.title(), ids);
    }

    /** Those on a list whom the text names by a number or by parts of their name, at most so many. */
    public List<ListLine> find(Round round, TitleList list, String text, int most) {
        return lines(round, lines.find(round.title(), list.id(), text, most));
    }

    public Map<Change, Integer> counts(TitleList list) {
        return lines.counts(list.id());
    }

    public Map<Outcome, Integer> outcomes(TitleList list) {
        return lines.outcomes(list.id());
    }
}
