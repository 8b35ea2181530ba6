package vn.sokhuyenhoc.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Feed;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ShareStore;

/** The answers of a round's forms that follow from other results of the same year. */
final class Derivation {
    private final CriteriaSet set;
    private final Map<Integer, Map<Long, Share>> counted;

    /** @param only these subjects, or null for all */
    Derivation(Database database, Round round, CriteriaSet set, Collection<Long> only) {
        this.set = set;
        ShareStore shares = new ShareStore(database);
        List<Indicator> indicators = set.indicators();
        this.counted = IntStream.range(0, indicators.size()).filter(i -> indicators.get(i).details().feed().isPresent()).boxed()
            .collect(Collectors.toMap(i -> i, i -> shares.shares(round.title(), feed(indicators.get(i)), round.year(), only)));
    }

    private static Feed feed(Indicator indicator) {
        return indicator.details().feed().orElseThrow();
    }

    /** The marks with what was counted; where nobody who counts belongs to the subject, what was typed stays. */
    Marks fill(long subjectId, Marks marks) {
        Marks filled = marks;
        for (Map.Entry<Integer, Map<Long, Share>> line : counted.entrySet()) {
            Share share = line.getValue().get(subjectId);
            if (share != null) {
                filled = filled.with(line.getKey(), FormReader.answer(share, set.indicators().get(line.getKey()), set.step()), share);
            }
        }
        return filled;
    }

    /** Whether every line that is asked of this kind of subject was counted for it, so that nobody need key a form. */
    boolean isWhole(long subjectId, String kind) {
        return IntStream.range(0, set.indicators().size()).filter(i -> set.indicators().get(i).isAskedOf(kind))
            .allMatch(i -> counted.getOrDefault(i, Map.of()).containsKey(subjectId));
    }

    /** The lines, from 0, that are counted for this subject. */
    Set<Integer> lines(long subjectId) {
        return counted.entrySet().stream().filter(line -> line.getValue().containsKey(subjectId)).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** The lines, from 0, of a subject's form that somebody keys: asked of its kind and not counted. */
    List<Integer> keyedLines(Subject subject) {
        Set<Integer> given = lines(subject.id());
        return IntStream.range(0, set.indicators().size()).filter(i -> set.indicators().get(i).isAskedOf(subject.kind()) && !given.contains(i))
            .boxed().toList();
    }

    static boolean isIn(CriteriaSet set) {
        return set.indicators().stream().anyMatch(i -> i.details().feed().isPresent());
    }
}
