package vn.sokhuyenhoc.ui.register.people;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;

/** What came out of each round. */
final class ResultsPart implements PersonPart {
    private final Messages messages;
    private final Wording wording;
    private final VBox root = new VBox();

    ResultsPart(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(PersonCard card, boolean below) {
        Facts.fill(root, messages.get("person.results"), card.results().stream().map(this::line).toList());
    }

    private VBox line(PersonCard.Yearly result) {
        String words = messages.get("person.result", wording.verdict(result.verdict()), Wording.points(result.total()));
        Label verdict = switch (result.verdict()) {
            case PASSED -> Facts.marked("fth-check", words, Style.GOOD);
            case FAILED -> Facts.marked("fth-x", words, Style.BAD);
            case INCOMPLETE -> Facts.marked("fth-more-horizontal", words, Style.WARN);
        };
        return new VBox(Facts.line(result.round(), Style.MUTED, Style.SMALL), verdict);
    }
}
