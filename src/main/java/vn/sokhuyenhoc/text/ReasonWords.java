package vn.sokhuyenhoc.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.scoring.Reason;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Share;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** What a form came to, and why, as one sentence for a villager. */
final class ReasonWords {
    private final Messages messages;

    ReasonWords(Messages messages) {
        this.messages = messages;
    }

    String of(Score score) {
        String total = Wording.points(score.total());
        if (score.verdict() == Verdict.PASSED) {
            return passed(score, total);
        }
        List<Reason> reasons = score.reasons();
        String missing = all(reasons, Reason.Missing.class).flatMap(r -> r.numbers().stream()).map(String::valueOf).collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return messages.get(score.lowest() == null && score.total().signum() > 0 ? "score.incomplete_targets" : "score.incomplete", missing);
        }
        String needed = all(reasons, Reason.TotalShort.class).map(r -> Wording.points(r.needed())).findFirst().orElse("");
        String more = Stream.of(criteria(reasons), low(reasons), targets(reasons)).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
        if (needed.isEmpty()) {
            return score.lowest() == null ? messages.get("score.targets_unmet", capital(more)) : messages.get("score.enough_but_low", total, more);
        }
        return more.isEmpty() ? messages.get("score.short", total, needed) : messages.get("score.short_and_low", total, needed, more);
    }

    private String passed(Score score, String total) {
        if (score.lowest() == null) {
            return messages.get("score.passed_targets", total, score.rank());
        }
        return score.rank().isEmpty() ? messages.get("score.passed", total) : messages.get("score.passed_rank", total, score.rank());
    }

    /** Which indicators are under the floor, as half a sentence; empty where none is. */
    String low(List<Reason> reasons) {
        return all(reasons, Reason.UnderFloor.class).map(under -> messages.get("score.low", marks(under), Wording.points(under.floor())))
            .findFirst().orElse("");
    }

    /** The marks under the floor, one after the other. */
    String marks(Reason.UnderFloor under) {
        return under.low().stream().map(l -> messages.get("score.low_one", String.valueOf(l.number()), Wording.points(l.mark())))
            .collect(Collectors.joining(", "));
    }

    private String criteria(List<Reason> reasons) {
        return all(reasons, Reason.CriterionShort.class)
            .map(c -> messages.get("score.criterion_short", c.code(), Wording.points(c.points()), Wording.points(c.needed())))
            .collect(Collectors.joining(", "));
    }

    private String targets(List<Reason> reasons) {
        return all(reasons, Reason.TargetsUnmet.class).map(unmet -> messages.get("score.level_unmet", unmet.level(), list(unmet)))
            .collect(Collectors.joining("; "));
    }

    /** What a level lacks, target by target. */
    String list(Reason.TargetsUnmet unmet) {
        return unmet.targets().stream().map(this::target).collect(Collectors.joining(", "));
    }

    /** A share as it is said everywhere: the percent and, where it is known, what it was counted from. */
    String percent(BigDecimal percent, Share share) {
        return share == null ? messages.get("score.percent", Wording.points(percent)) : new Wording(messages).share(share);
    }

    private String target(Reason.TargetsUnmet.Unmet target) {
        boolean yesNo = target.needed().compareTo(BigDecimal.ONE) == 0 && target.answer().compareTo(BigDecimal.ONE) < 0;
        String number = String.valueOf(target.number());
        return yesNo ? messages.get("score.target_no", number)
            : messages.get("score.target_short", number, percent(target.answer(), target.share()), percent(target.needed(), null));
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Messages.VIETNAMESE) + text.substring(1);
    }

    private static <R extends Reason> Stream<R> all(List<Reason> reasons, Class<R> kind) {
        return reasons.stream().map(r -> kind.isInstance(r) ? kind.cast(r) : null).filter(Objects::nonNull);
    }
}
