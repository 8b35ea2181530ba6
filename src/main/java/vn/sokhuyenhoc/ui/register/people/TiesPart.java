package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.text.Messages;

/** What the person belongs to now: household and chapters. */
final class TiesPart implements PersonPart {
    private final Messages messages;
    private final VBox root = new VBox();

    TiesPart(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(PersonCard card, boolean below) {
        List<Label> lines = new ArrayList<>();
        PersonCard.Household home = card.household();
        if (home != null) {
            lines.add(Facts.line(home.head() == null ? messages.get("person.household", home.number(), home.size())
                : messages.get("person.household_of", home.number(), home.head(), home.size())));
        }
        card.chapters().stream().filter(member -> member.left() == null).forEach(member -> lines.add(Facts.line(member.position() == null
            ? member.chapter() : messages.get("person.member_as", member.chapter(), member.position()))));
        Facts.fill(root, messages.get("person.belongs"), lines);
    }
}
