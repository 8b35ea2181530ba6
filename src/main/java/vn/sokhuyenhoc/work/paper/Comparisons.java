package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.Comparison;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.FormStore;
import vn.sokhuyenhoc.store.HolderStore;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** Who holds the title of a round against those of the round before, each under the village of the round that tells of them. */
final class Comparisons {
    private final RoundBook rounds;
    private final Counts counts;
    private final HolderStore holders;
    private final SubjectStore subjects;
    private final FormStore forms;
    private final Register register;

    Comparisons(Database database, RoundBook rounds) {
        this.rounds = rounds;
        this.counts = new Counts(rounds);
        this.holders = new HolderStore(database);
        this.subjects = new SubjectStore(database);
        this.forms = new FormStore(database);
        this.register = new Register(database);
    }

    /** @param before none where there is no round to compare with: everyone is then gained */
    record Compared(Optional<Round> before, Listing gained, Listing kept, Listing lost) {
    }

    /** @param why what became of somebody's form this time; empty for none */
    Compared of(PaperOrder order, Function<Optional<Score>, String> why) {
        Round round = order.round();
        Optional<Round> before = counts.before(round);
        Map<Long, Long> then = before.map(holders::holders).orElse(Map.of());
        Map<Long, Long> now = holders.holders(round);
        Comparison all = Comparison.of(before, then, now);
        Comparison some = order.place() == null ? all : all.in(order.place().id(), then, now);
        return new Compared(before, listing(round, some.gained(), now), listing(round, some.kept(), now),
            Listing.of(reasons(round, lines(round, some.lost(), then), why)));
    }

    private Listing listing(Round round, List<Long> ids, Map<Long, Long> villages) {
        return Listing.of(lines(round, ids, villages));
    }

    private List<Listed> lines(Round round, List<Long> ids, Map<Long, Long> villages) {
        Map<Long, Subject> found = subjects.byIds(round.title(), ids);
        Map<Long, Place> places = register.placesWithForms().stream().collect(Collectors.toMap(Place::id, Function.identity()));
        return ids.stream().filter(found::containsKey).map(id -> Listed.of(in(found.get(id), places.get(villages.get(id))))).toList();
    }

    private static Subject in(Subject subject, Place village) {
        return village == null ? subject : new Subject(subject.title(), subject.id(), subject.number(), subject.code(), subject.name(), village.id(),
            village.name(), subject.kind(), subject.members(), subject.person());
    }

    private List<Listed> reasons(Round round, List<Listed> lines, Function<Optional<Score>, String> why) {
        CriteriaSet set = rounds.set(round);
        Map<Long, Kept> kept = forms.kept(round.title(), round.id(), lines.stream().map(line -> line.subject().id()).toList());
        List<Listed> told = new ArrayList<>();
        for (Listed line : lines) {
            Optional<Score> score = Optional.ofNullable(kept.get(line.subject().id()))
                .map(form -> Scorer.score(set, form.columns().standing(), line.subject().kind()));
            told.add(line.noted(why.apply(score)));
        }
        return told;
    }
}
