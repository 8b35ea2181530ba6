package vn.sokhuyenhoc.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.place.Named;

/** Says in words which people an own list means. */
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

    private static String name(Named named) {
        return named == null ? "" : named.name();
    }

    private String said(String prefix, Enum<?> constant) {
        return messages.get(prefix + constant.name().toLowerCase(Locale.ROOT));
    }
}
