package vn.sokhuyenhoc.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.scoring.Score;

/** How results that change are told: whose, what it was, what it is. */
public final class ChangeWords {
    private static final int TOLD = 8;

    private final Messages messages;
    private final Wording wording;

    public ChangeWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Such as "Gia đình học tập – Lò Văn Ơn (Bản Nà Lo): Đạt → Không đạt". */
    public String of(ResultChange change) {
        String title = messages.get("score.title." + change.round().title().name().toLowerCase(Locale.ROOT));
        String name = change.subject().placeName().isEmpty() || change.subject().placeName().equals(change.subject().name())
            ? change.subject().name() : messages.get("score.named_in", change.subject().name(), change.subject().placeName());
        return messages.get("score.change", title, name, result(change.before()), result(change.after()));
    }

    /** The verdict, with the grade or level where there is one; "chưa có" without a form. */
    public String result(Score score) {
        if (score == null) {
            return messages.get("score.no_form");
        }
        String verdict = wording.verdict(score.verdict());
        return score.rank().isEmpty() ? verdict : messages.get("score.verdict_and_grade", verdict, score.rank());
    }

    /** The first ones, one a line, and how many more there are. */
    public String first(List<ResultChange> changes) {
        String told = changes.stream().limit(TOLD).map(this::of).collect(Collectors.joining("\n"));
        return changes.size() <= TOLD ? told : told + "\n" + messages.get("score.more_changes", changes.size() - TOLD);
    }
}
