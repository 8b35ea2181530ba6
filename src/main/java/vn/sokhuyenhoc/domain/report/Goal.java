package vn.sokhuyenhoc.domain.report;

import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.Title;

/** What a target is about. */
public enum Goal {
    CITIZENS(Title.CITIZEN),
    /** Citizens among the staff of agencies, schools and businesses. */
    CITIZENS_STAFF(Title.CITIZEN),
    FAMILIES(Title.FAMILY), CLANS(Title.CLAN), COMMUNITIES(Title.COMMUNITY), UNITS(Title.UNIT),
    /** Holders of the citizen title with digital skills, and those proficient in them. */
    DIGITAL_SKILLED(null), DIGITAL_PROFICIENT(null);

    private final Title title;

    Goal(Title title) {
        this.title = title;
    }

    /** Holders of which title are counted; empty where it is a quality of holders. */
    public Optional<Title> title() {
        return Optional.ofNullable(title);
    }
}
