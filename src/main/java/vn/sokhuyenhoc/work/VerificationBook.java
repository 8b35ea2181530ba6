package vn.sokhuyenhoc.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.verification.Habits;
import vn.sokhuyenhoc.domain.verification.Passes;
import vn.sokhuyenhoc.domain.verification.Risk;
import vn.sokhuyenhoc.domain.verification.Sample;
import vn.sokhuyenhoc.domain.verification.Survey;
import vn.sokhuyenhoc.domain.verification.Twofold;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.domain.verification.VerificationPlan;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.store.RoundEntryStore;
import vn.sokhuyenhoc.store.RoundForms.Form;
import vn.sokhuyenhoc.store.RoundForms;

/** Which forms of a round are keyed a second time, and what that has shown. */
public final class VerificationBook {
    /** One in so many, where the office says nothing else. */
    public static final int USUAL_SAMPLE = 20;

    private static final int PAGE = 2000;

    private final Database database;
    private final RoundEntryStore plans;
    private final RoundForms forms;
    private final KeyingStore keyings;
    private final CriteriaStore sets;
    private final RandomGenerator random;

    /** @param random draws the starts of samples */
    public VerificationBook(Database database, RandomGenerator random) {
        this.database = database;
        this.plans = new RoundEntryStore(database);
        this.forms = new RoundForms(database);
        this.keyings = new KeyingStore(database);
        this.sets = new CriteriaStore(database);
        this.random = random;
    }

    /** What was decided; the first time it is asked for, the usual plan is drawn and kept, so that its sample stays the same. */
    public VerificationPlan plan(Round round) {
        return plans.plan(round.id()).orElseGet(() -> decide(round, Way.AT_ONCE, Extent.WHERE_IT_MATTERS, USUAL_SAMPLE));
    }

    /**
     * Decides it anew; the start of the sample is drawn only where another number is wanted.
     *
     * @param every one form in so many, 0 for no sample
     */
    public VerificationPlan decide(Round round, Way way, Extent extent, int every) {
        return database.change(Deed.VERIFICATION_PLAN, () -> {
            database.detail(round.name());
            Sample sample = plans.plan(round.id()).map(VerificationPlan::sample).filter(kept -> kept.every() == every)
                .orElseGet(() -> Sample.drawn(every, random));
            VerificationPlan plan = new VerificationPlan(way, extent, VerificationPlan.USUAL_THRESHOLD, sample);
            plans.setPlan(round.id(), plan);
            return plan;
        });
    }

    /** Reads all forms of a round that have this column: twice, as what is common among them tells what may be a slip. */
    public Survey survey(Round round, MarkColumn column, Progress progress) {
        return new Reading(round, column, progress).survey();
    }

    /** One reading of all forms. */
    private final class Reading {
        private final Round round;
        private final MarkColumn column;
        private final Progress progress;
        private final CriteriaSet set;
        private final Map<String, List<Integer>> lines = new HashMap<>();
        private final Set<Long> twice;
        private final List<Long> rows;
        private long done;

        Reading(Round round, MarkColumn column, Progress progress) {
            this.round = round;
            this.column = column;
            this.progress = progress;
            this.set = sets.find(round.setId()).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, round.setId())).set();
            this.twice = keyings.keyedTwice(round.title(), round.id());
            this.rows = forms.rows(round.id());
        }

        Survey survey() {
            Habits habits = Habits.of(set, () -> pages().flatMap(List::stream).map(form -> form.kept().columns().standing()).iterator());
            Risk risk = new Risk(set, habits);
            return new Survey(pages().flatMap(page -> page(page, risk)).toList());
        }

        private Stream<List<Form>> pages() {
            return IntStream.iterate(0, from -> from < rows.size(), from -> from + PAGE)
                .mapToObj(from -> page(rows.subList(from, Math.min(from + PAGE, rows.size()))));
        }

        private List<Form> page(List<Long> some) {
            done += some.size();
            progress.at(done, 2L * rows.size());
            return forms.page(round.title(), some);
        }

        private Stream<Survey.Form> page(List<Form> page, Risk risk) {
            List<Form> asked = page.stream().filter(form -> form.kept().columns().has(column) && !lines(form).isEmpty()).toList();
            List<Long> again = asked.stream().map(Form::subjectId).filter(twice::contains).toList();
            Map<Long, List<Keying>> noted = again.isEmpty() ? Map.of() : keyings.of(round.title(), round.id(), again);
            return asked.stream().map(form -> form(form, noted.getOrDefault(form.subjectId(), List.of()), risk));
        }

        private List<Integer> lines(Form form) {
            return lines.computeIfAbsent(form.kind(), kind -> Twofold.lines(set, kind));
        }

        private Survey.Form form(Form form, List<Keying> noted, Risk risk) {
            Passes passes = new Passes(lines(form));
            noted.stream().filter(keying -> keying.seat().column() == column && keying.setId().equals(set.id()))
                .forEach(keying -> passes.add(keying.pass(), keying.marks()));
            Columns columns = passes.now().map(now -> form.kept().columns().with(column, now.first())).orElse(form.kept().columns());
            return new Survey.Form(form.subjectId(), form.placeId(), lines(form).size(), risk.of(columns.standing(), form.kind()),
                form.kept().state(), passes.findings().orElse(null));
        }
    }
}
