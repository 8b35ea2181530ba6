package vn.sokhuyenhoc.work.paper;

import java.util.Locale;
import vn.sokhuyenhoc.domain.document.TemplateProblem;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Spot;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.text.Messages;

/** Says what the names in a template stand for, and what is wrong with them and where. */
public final class TemplateWords {
    private static final int LONGEST = 60;

    private final Messages messages;

    public TemplateWords(Messages messages) {
        this.messages = messages;
    }

    /** What a name stands for. */
    public String of(PaperTags.Tag tag) {
        return messages.get("tags.part." + tag.part().name().toLowerCase(Locale.ROOT), tag.label());
    }

    /** Where, what is wrong there, and what to do. */
    public String of(TemplateProblem problem) {
        String what = messages.get("tags.problem." + problem.kind().name().toLowerCase(Locale.ROOT), problem.tag());
        return problem.spot().equals(Spot.NOWHERE) ? what : messages.get("tags.at", place(problem.spot()), shortened(problem.spot().around()), what);
    }

    private String place(Spot spot) {
        String part = messages.get("tags.place." + spot.part().name().toLowerCase(Locale.ROOT));
        return spot.table() > 0 ? messages.get("tags.in_table", part, String.valueOf(spot.table()), String.valueOf(spot.row()))
            : messages.get("tags.in_paragraph", part, String.valueOf(spot.paragraph()));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + " …";
    }
}
