package vn.sokhuyenhoc.work;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ResultStore;
import vn.sokhuyenhoc.store.RoundStore;

/** The assessment rounds and what came out of them. */
public final class RoundBook {
    private final Database database;
    private final RoundStore rounds;
    private final ResultStore results;
    private final CriteriaStore sets;

    public RoundBook(Database database) {
        this.database = database;
        this.rounds = new RoundStore(database);
        this.results = new ResultStore(database);
        this.sets = new CriteriaStore(database);
    }

    /** Newest first. */
    public List<Round> all() {
        return rounds.all();
    }

    public Round find(String key) {
        return rounds.find(key).orElseThrow(() -> new FaultException(Fault.ROUND_UNKNOWN, key));
    }

    /** Opens a round; refuses a key that is taken or not plain, and a set that is not there, retired or still a frame. */
    public Round add(Round round) {
        if (!round.key().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new FaultException(Fault.KEY_NOT_PLAIN, round.key());
        }
        if (rounds.find(round.key()).isPresent()) {
            throw new FaultException(Fault.ROUND_EXISTS, round.key());
        }
        CriteriaStore.Shelved shelved = sets.find(round.setId()).orElseThrow(
            () -> new FaultException(sets.ids().contains(round.setId()) ? Fault.SET_NOT_USABLE : Fault.SET_UNKNOWN, round.setId()));
        if (shelved.standing().isRetired() || shelved.set().title() != round.title()) {
            throw new FaultException(Fault.SET_NOT_USABLE, round.setId());
        }
        return database.change(Deed.ROUND, () -> {
            database.detail(round.name());
            return rounds.add(round);
        });
    }

    /** Corrects the line that papers of a round cite as basis. */
    public void cite(Round round, String citation) {
        database.change(Deed.ROUND, () -> {
            database.detail(round.name());
            rounds.setCitation(round.id(), citation);
            return null;
        });
    }

    public CriteriaSet set(Round round) {
        return shelved(round).set();
    }

    /** Whether papers made from this round may be used: somebody has compared its set with the paper copy. */
    public boolean isChecked(Round round) {
        return shelved(round).standing().isChecked();
    }

    private CriteriaStore.Shelved shelved(Round round) {
        return sets.find(round.setId()).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, round.setId()));
    }

    /** The rows that a filter leaves, in its order. */
    public long[] ids(Round round, ResultFilter filter) {
        return results.ids(round.title(), filter, totalNeeded(round));
    }

    /** These results, each with the reasons that the scorer gives. */
    public List<Result> results(Round round, List<Long> ids) {
        CriteriaSet set = set(round);
        return results.byIds(round.title(), ids).stream().map(k -> new Result(k.id(), k.subject(), k.marks(),
            Scorer.score(set, k.marks(), k.subject().kind()), k.savedOn())).toList();
    }

    /** How a result came about, step by step. */
    public static Working working(CriteriaSet set, Result result) {
        Person person = result.subject().person();
        return Scorer.working(set, result.marks(), result.subject().kind(), person == null ? null : person.group());
    }

    /**
     * The result of the person with this short number, with or without its check digit, or of what has this place in the roll; refuses a wrong
     * number and one without a form in the round.
     */
    public Result result(Round round, String number) {
        int serial = Serial.meant(number).stream().findFirst().orElseThrow(() -> new FaultException(Fault.SERIAL_WRONG, number));
        String text = round.title() == Title.CITIZEN ? Serial.of(serial) : "";
        ResultFilter filter = new ResultFilter(round.id(), null, ResultFilter.Which.ALL, text, ResultFilter.Order.NAME, false);
        Iterable<Result> found = new Pages<>(ids(round, filter), page -> results(round, page));
        return StreamSupport.stream(found.spliterator(), false).filter(r -> r.subject().number() == serial).findFirst()
            .orElseThrow(() -> new FaultException(Fault.FORM_UNKNOWN, number, round.key()));
    }

    /** How the round stands, village by village. */
    public List<PlaceCount> counts(Round round) {
        return results.counts(round.title(), round.id(), totalNeeded(round));
    }

    private BigDecimal totalNeeded(Round round) {
        return set(round).totalNeeded().orElse(BigDecimal.ZERO);
    }
}
