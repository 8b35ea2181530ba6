package vn.sokhuyenhoc.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.criteria.Standing;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.domain.scoring.Share;
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

    /** A household by the number that its village gave it. */
    public String household(String number) {
        return messages.get("score.household", number);
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

    /** A village's name; of a closed one also its last day. No name is what belongs to no village. */
    public String place(Place place) {
        if (place.name().isEmpty()) {
            return messages.get("score.no_village");
        }
        return place.isOpen() ? place.name() : messages.get("score.place_until", place.name(), Dates.day(place.validTo()));
    }

    public String standing(Standing standing) {
        return standing.state() == Standing.State.CHECKED
            ? messages.get("score.standing.checked", standing.checkedBy(), Dates.day(standing.checkedOn()))
            : named("score.standing.", standing.state());
    }

    /** A counted share, such as "3/4 = 75 %". */
    public String share(Share share) {
        return messages.get("score.share", share.toString(), points(share.percent()));
    }

    /** In short, such as "Gia đình". */
    public String title(Title title) {
        return named("score.title.", title);
    }

    /**
     * The wording of a line for a group of people, or its number where the set has no wording.
     *
     * @param group null for everyone
     */
    public String indicator(CriteriaSet set, int index, LabourGroup group) {
        Indicator indicator = set.indicators().get(index);
        String number = String.valueOf(index + 1);
        String text = indicator.textFor(group);
        if (text.isEmpty()) {
            return messages.get(indicator.isPoints() ? "score.indicator" : "score.target", number);
        }
        return messages.get(indicator.isPoints() ? "score.indicator_text" : "score.target_text", number, text);
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
