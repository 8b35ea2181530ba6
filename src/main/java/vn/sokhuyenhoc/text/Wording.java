package vn.sokhuyenhoc.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** The words for what the register knows: results and their reasons, sexes, groups, points. */
public final class Wording {
    private final Messages messages;

    public Wording(Messages messages) {
        this.messages = messages;
    }

    public String verdict(Verdict verdict) {
        return named("score.verdict.", verdict);
    }

    /** One sentence for a villager: what the form came to and, where it did not pass, why. */
    public String reason(Score score) {
        return new ReasonWords(messages).of(score);
    }

    /** Which indicators are under the floor, as half a sentence; empty where none is. Also of a form that lacks marks. */
    public String low(Score score) {
        return new ReasonWords(messages).low(score.reasons());
    }

    public String sex(Sex sex) {
        return sex == null ? "" : named("score.sex.", sex);
    }

    public String group(LabourGroup group) {
        return group == null ? "" : named("score.group.", group);
    }

    /** How many people (households, villages) belong to it. */
    public String members(Subject subject) {
        return messages.get("score.members." + subject.title().name().toLowerCase(Locale.ROOT), subject.members());
    }

    /** What a unit is; a kind of the office's own stays as it is, and where the kind of a subject makes no difference it is empty. */
    public String unitKind(String kind) {
        boolean known = Stream.of(UnitKind.values()).anyMatch(one -> one.name().equals(kind));
        return known ? messages.get("score.kind." + kind.toLowerCase(Locale.ROOT)) : kind;
    }

    /** "xã", "phường" or "đặc khu", to stand within a sentence. */
    public String communeKind(Office.Kind kind) {
        return named("score.commune.", kind);
    }

    /** A village's name; of a closed one also its last day. */
    public String place(Place place) {
        return place.isOpen() ? place.name() : messages.get("score.place_until", place.name(), Dates.day(place.validTo()));
    }

    public String standing(Standing standing) {
        return standing.state() == Standing.State.CHECKED
            ? messages.get("score.standing.checked", standing.checkedBy(), Dates.day(standing.checkedOn()))
            : named("score.standing.", standing.state());
    }

    /** The wording of an indicator, or its number where the set has no wording. */
    public String indicator(CriteriaSet set, int index) {
        Indicator indicator = set.indicators().get(index);
        return indicator.text().isEmpty() ? messages.get("score.indicator", String.valueOf(index + 1))
            : messages.get("score.indicator_text", String.valueOf(index + 1), indicator.text());
    }

    /** Points as Vietnamese write them: 8 or 7,5; empty for none. */
    public static String points(BigDecimal points) {
        if (points == null) {
            return "";
        }
        BigDecimal plain = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }

    private String named(String prefix, Enum<?> constant) {
        return messages.get(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
