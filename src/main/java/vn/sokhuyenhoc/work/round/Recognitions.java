package vn.sokhuyenhoc.work.round;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.domain.recognition.Comparison;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.Recognition.Withdrawal;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.store.AgencyStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.HolderStore;
import vn.sokhuyenhoc.store.RecognitionStore;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.store.WayStore;

/** Who holds a title: looked up, compared with the round before, withdrawn, and noted of those whom their place of work recognises. */
public final class Recognitions {
    private static final int PAGE = 1000;

    private final Database database;
    private final Clock clock;
    private final RecognitionStore recognitions;
    private final AgencyStore agencies;
    private final HolderStore holders;
    private final RoundStore rounds;
    private final SubjectStore subjects;
    private final WayStore counts;

    public Recognitions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.recognitions = new RecognitionStore(database);
        this.agencies = new AgencyStore(database);
        this.holders = new HolderStore(database);
        this.rounds = new RoundStore(database);
        this.subjects = new SubjectStore(database);
        this.counts = new WayStore(database);
    }

    /** The rows that a filter leaves, village by village, then by name. */
    public long[] ids(Round round, RecognitionFilter filter) {
        return recognitions.ids(round.title(), filter);
    }

    /** These, in this order, each with its certificate where one was made. */
    public List<Recognition> byIds(Round round, List<Long> ids) {
        return recognitions.byIds(round.title(), ids);
    }

    public RecognitionCounts counts(Round round) {
        return counts.recognitions(round.id());
    }

    /** Takes titles away; those that were taken away before stay so. Answers how many. Refuses to do so without a reason. */
    public int withdraw(Collection<Long> ids, Withdrawal withdrawal) {
        Withdrawal clean = new Withdrawal(Notes.day(withdrawal.day(), clock), Notes.text(withdrawal.number(), Notes.NUMBER),
            Notes.reason(withdrawal.why(), Notes.REASON));
        return database.change(Deed.RECOGNITION, () -> {
            database.detail(clean.number());
            database.why(clean.why());
            return recognitions.withdraw(ids, clean);
        });
    }

    /** The rows of citizens whom their place of work assesses, by place of work, then by name. */
    public long[] agencyIds(Round round) {
        return agencies.ids(round.id());
    }

    public List<AgencyPerson> agencyPeople(Round round, List<Long> personIds) {
        List<AgencyPerson> all = new ArrayList<>();
        for (int from = 0; from < personIds.size(); from += PAGE) {
            all.addAll(agencies.byIds(round.id(), personIds.subList(from, Math.min(from + PAGE, personIds.size()))));
        }
        return all;
    }

    /**
     * Notes that places of work gave these citizens the title, each their own; all or nobody. Refuses one who holds it already.
     *
     * @param agency   for whom the register names none; may be empty
     * @param decision what gives it; the issuer is the place of work
     */
    public void addOfAgency(Round round, List<Long> personIds, String agency, Decision decision) {
        String named = Notes.text(agency, Notes.ISSUER);
        String number = Notes.text(decision.number(), Notes.NUMBER);
        Notes.day(decision.day(), clock);
        database.change(Deed.RECOGNITION, () -> {
            database.detail(round.name() + " " + number);
            List<Long> held = recognitions.holders(round.title(), round.id(), personIds);
            for (AgencyPerson person : agencyPeople(round, personIds)) {
                String of = person.unit().isEmpty() ? named : person.unit();
                if (held.contains(person.subject().id())) {
                    throw new FaultException(Fault.TITLE_HELD, person.subject().name());
                }
                if (of.isEmpty()) {
                    throw new FaultException(Fault.AGENCY_MISSING, person.subject().name());
                }
                recognitions.add(round.id(), person.subject(), of, new Decision(number, decision.day(), of, decision.signer()));
            }
            return null;
        });
    }

    /** Takes back what was noted of a place of work by mistake. */
    public void removeOfAgency(Recognition recognition) {
        database.change(Deed.RECOGNITION, () -> {
            database.detail(recognition.subject().name());
            recognitions.removeOfAgency(recognition.id());
            return null;
        });
    }

    /**
     * Who gained, kept and lost the title since the round of the same title before this one. Before anybody is recognised, who passed counts.
     *
     * @param placeId or null for the whole commune
     */
    public Comparison comparison(Round round, Long placeId) {
        Optional<Round> before = rounds.all().stream().filter(r -> r.title() == round.title() && r.year() < round.year()).findFirst();
        Map<Long, Long> then = before.map(holders::holders).orElse(Map.of());
        Map<Long, Long> now = holders.holders(round);
        Comparison all = Comparison.of(before, then, now);
        return placeId == null ? all : all.in(placeId, then, now);
    }

    /** These people (households ...), by their rows; one that is gone is missing. */
    public Map<Long, Subject> subjects(Round round, Collection<Long> ids) {
        return subjects.byIds(round.title(), ids);
    }
}
