package vn.sokhuyenhoc.text;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.criteria.Feed;
import vn.sokhuyenhoc.domain.criteria.Title;

/** Of whom a counted share is, and what it brings: "tỉ lệ Công dân học tập, từ 18 tuổi trở lên, trong số người lao động". */
public final class FeedWords {
    /** Nobody is older. */
    private static final int OLDEST = 120;

    private final Messages messages;

    public FeedWords(Messages messages) {
        this.messages = messages;
    }

    /** Whose share of what. */
    public String share(Feed feed) {
        String ages = feed.ages().equals(Feed.Ages.ALL) ? "" : messages.get(feed.ages().to() >= OLDEST ? "score.feed.ages_from" : "score.feed.ages",
            String.valueOf(feed.ages().from()), String.valueOf(feed.ages().to()));
        String base = feed.base() == Feed.Base.ALL ? "" : messages.get("score.feed.among",
            messages.get("score.base." + feed.base().name().toLowerCase(Locale.ROOT)));
        return messages.get("score.feed.share", title(feed.title()), ages, base);
    }

    /** The same, with the points that go with so many percent. */
    public String rule(Feed feed) {
        String steps = feed.steps().stream()
            .map(step -> messages.get("score.feed.step", Wording.points(step.percent()), Wording.points(step.points())))
            .collect(Collectors.joining("; "));
        return messages.get(steps.isEmpty() ? "score.feed.rule" : "score.feed.rule_steps", share(feed), steps);
    }

    private String title(Title title) {
        return messages.get("criteria.title." + title.name().toLowerCase(Locale.ROOT));
    }
}
