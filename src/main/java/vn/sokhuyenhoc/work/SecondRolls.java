package vn.sokhuyenhoc.work;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.Keying;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.Pass;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.verification.Again;
import vn.sokhuyenhoc.domain.verification.Disputed;
import vn.sokhuyenhoc.domain.verification.Twofold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.KeyingStore;
import vn.sokhuyenhoc.store.SubjectStore;

/** Lists the forms to be keyed again and those to be settled, in the order of the roll, also of people who have left it since. */
public final class SecondRolls {
    private static final Comparator<Subject> ROLL = Comparator.comparing(Subject::placeName).thenComparing(Subject::number)
        .thenComparing(Subject::code).thenComparing(Subject::name);

    private final Database database;
    private final FormEntry entry;
    private final FormStore forms;
    private final KeyingStore keyings;
    private final SubjectStore subjects;

    public SecondRolls(Database database, FormEntry entry) {
        this.database = database;
        this.entry = entry;
        this.forms = new FormStore(database);
        this.keyings = new KeyingStore(database);
        this.subjects = new SubjectStore(database);
    }

    /** Of these, by their rows, those whose form still has to be keyed again. */
    public List<Again> again(Round round, MarkColumn column, Collection<Long> ids) {
        Map<Long, List<Keying>> noted = keyings.of(round.title(), round.id(), ids);
        return lines(round, ids).filter(line -> line.has(column) && line.kept().state() == CheckState.ONCE)
            .map(line -> new Again(line, last(noted, line, column, Pass.FIRST).map(Keying::clerk).orElse(null))).toList();
    }

    /** Of these, by their rows, those who are still there. */
    public Map<Long, Subject> subjects(Round round, Collection<Long> ids) {
        return subjects.byIds(round.title(), ids);
    }

    private Stream<RollLine> lines(Round round, Collection<Long> ids) {
        Map<Long, Kept> kept = forms.kept(round.title(), round.id(), ids);
        return subjects.byIds(round.title(), ids).values().stream().filter(subject -> kept.containsKey(subject.id())).sorted(ROLL)
            .map(subject -> new RollLine(subject, kept.get(subject.id())));
    }

    /** @param column null for any */
    private static Optional<Keying> last(Map<Long, List<Keying>> noted, RollLine line, MarkColumn column, Pass pass) {
        return noted.getOrDefault(line.subject().id(), List.of()).stream().filter(keying -> keying.pass() == pass)
            .filter(keying -> column == null || keying.seat().column() == column).reduce((one, later) -> later);
    }

    /** The forms of a round whose two keyings differ, of all columns. */
    public List<Disputed> disputed(Round round) {
        List<Long> ids = forms.in(round.title(), round.id(), CheckState.DIFFERS);
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaSet set = entry.set(round);
        Derivation derivation = new Derivation(database, round, set, ids);
        Map<Long, List<Keying>> noted = keyings.of(round.title(), round.id(), ids);
        return lines(round, ids).flatMap(line -> last(noted, line, null, Pass.SECOND).filter(second -> second.setId().equals(set.id()))
            .map(second -> disputed(line, second, noted, derivation.keyedLines(line.subject()))).stream()).toList();
    }

    private static Disputed disputed(RollLine line, Keying second, Map<Long, List<Keying>> noted, List<Integer> lines) {
        MarkColumn column = second.seat().column();
        Clerk first = last(noted, line, column, Pass.FIRST).map(Keying::clerk).orElse(null);
        return new Disputed(line, first, second, Twofold.differing(line.columns().of(column), second.marks(), lines));
    }
}
