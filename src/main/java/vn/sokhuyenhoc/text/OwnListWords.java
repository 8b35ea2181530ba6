package vn.sokhuyenhoc.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.scoring.Verdict;

/** Says in words which people or results an own list means. */
public final class OwnListWords {
    private final Messages messages;
    private final Wording wording;
    private final CrossWords ages;

    public OwnListWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.ages = new CrossWords(messages);
    }

    /** What narrows the list, such as "Thôn 1; Từ 61 tuổi; đạt năm nay"; who it is of where nothing does. */
    public String people(PeopleList list) {
        PeopleList.Ties ties = list.ties();
        PeopleList.Traits traits = list.traits();
        List<String> parts = Stream.of(name(ties.place()), name(ties.chapter()),
            ties.household() == null ? "" : messages.get("ownlists.household", ties.household().name()), name(ties.unit()),
            traits.ages() == null ? "" : ages.band(traits.ages()), wording.sex(traits.sex()), wording.group(traits.group()),
            traits.outcome() == null ? "" : said("ownlists.outcome.", traits.outcome()),
            list.text().isEmpty() ? "" : messages.get("ownlists.text", list.text())).filter(words -> !words.isEmpty()).toList();
        String status = traits.status() == null ? messages.get("ownlists.ever") : said("ownlists.status.", traits.status());
        return parts.isEmpty() ? status : String.join("; ", parts) + (traits.status() == PeopleList.Traits.PRESENT.status() ? "" : "; " + status);
    }

    /** Whose results, such as "Đợt mới nhất, nay là Công dân học tập năm 2026; Thôn 1; Không đạt". */
    public String results(ResultsList list, Round round, CriteriaSet set) {
        Named place = list.place();
        return Stream.of(messages.get(list.round() == null ? "ownlists.round.newest" : "ownlists.round.chosen", round.name()),
            place != null && place.id() == ResultFilter.NO_VILLAGE ? messages.get("score.no_village") : name(place), which(list.which(), set),
            list.text().isEmpty() ? "" : messages.get("ownlists.text", list.text())).filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    }

    private String which(ResultFilter.Which which, CriteriaSet set) {
        return switch (which) {
            case ALL -> "";
            case PASSED -> wording.verdict(Verdict.PASSED);
            case FAILED -> wording.verdict(Verdict.FAILED);
            case INCOMPLETE -> wording.verdict(Verdict.INCOMPLETE);
            case ENOUGH_BUT_LOW -> set.totalNeeded().isEmpty() || set.floor().isEmpty() ? messages.get("ownlists.enough_but_low")
                : messages.get("ownlists.enough_but_low_of_set", Wording.points(set.totalNeeded().get()), Wording.points(set.floor().get()));
        };
    }

    private static String name(Named named) {
        return named == null ? "" : named.name();
    }

    private String said(String prefix, Enum<?> constant) {
        return messages.get(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
