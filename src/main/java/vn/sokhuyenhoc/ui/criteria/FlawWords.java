package vn.sokhuyenhoc.ui.criteria;

import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.domain.criteria.SetProblem;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/** What is wrong in a draft, in words: the line as it is called on the screen, then the reason. */
final class FlawWords {
    private final Messages messages;
    private final Sentences sentences;

    FlawWords(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
    }

    String of(SetDraft draft, SetProblem problem) {
        // On the screen cells have no numbers.
        String what = problem.kind() == SetProblem.Kind.CELL_MISSING ? messages.get("shelf.flaw.empty") : sentences.what(problem);
        return messages.get("shelf.flaw", where(draft, draft.place(problem)), what);
    }

    private String where(SetDraft draft, SetDraft.Place place) {
        return switch (place.part()) {
            case HEAD -> messages.get("shelf.flaw.head");
            case RULES -> messages.get("shelf.flaw.rule", String.valueOf(place.index() + 1));
            case LINES -> draft.lines().isEmpty() ? messages.get("shelf.flaw.lines") : line(draft.lines().get(place.index()), place.index());
        };
    }

    private String line(DraftLine line, int index) {
        return line.code().isBlank() ? messages.get("shelf.flaw.line", String.valueOf(index + 1))
            : messages.get(line.isCriterion() ? "shelf.flaw.criterion" : "shelf.flaw.indicator", line.code());
    }
}
