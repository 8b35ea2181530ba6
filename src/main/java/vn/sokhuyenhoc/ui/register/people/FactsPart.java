package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Style;

/** What the form of a person asks for, the office's own fields included. Doubts about the identity number stand beside it. */
final class FactsPart implements PersonPart {
    private final Messages messages;
    private final Wording wording;
    private final boolean fullIds;
    private final StackPane root = new StackPane();
    private Pane facts = new VBox();

    /** @param fullIds whether identity numbers may be seen whole */
    FactsPart(Messages messages, boolean fullIds) {
        this.fullIds = fullIds;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    @Override
    public Node node() {
        return root;
    }

    /** Beside the list the facts stand below each other; below it they stand in lines. */
    @Override
    public void show(PersonCard card, boolean below) {
        facts = below ? new FlowPane() : new VBox();
        facts.getStyleClass().add(below ? "facts-in-lines" : "facts");
        root.getChildren().setAll(facts);
        Person person = card.person();
        BirthDate birth = person.identity().birth();
        fact("person.field.birth", birth == null ? null : birth.text());
        fact("person.field.sex", wording.sex(person.identity().sex()));
        fact("person.field.place", person.placeName());
        fact("person.field.group", wording.group(person.group()));
        fact("person.field.id_number", IdNumber.shown(person.identity().idNumber(), fullIds), aboutId(person.identity()));
        if (person.identity().oldIdNumber() != null) {
            fact("person.field.old_id_number", IdNumber.shown(person.identity().oldIdNumber(), fullIds));
        }
        fact("person.field.phone", person.contact().phone());
        fact("person.field.address", person.contact().address());
        if (card.unit() != null) {
            fact("person.field.unit", card.unit());
        }
        if (person.ties().exempt() != null) {
            fact("person.field.exempt", person.ties().exempt());
        }
        for (PersonCard.Extra extra : card.extras()) {
            facts.getChildren().add(Facts.fact(extra.field().name(), extra.field().shown(extra.kept()), messages.get("person.unknown")));
        }
        fact("person.serial", Serial.of(person.serial()));
    }

    private Label[] aboutId(Person.Identity identity) {
        if (identity.idNumber() == null) {
            return new Label[0];
        }
        List<Label> lines = new ArrayList<>();
        String born = PersonWords.birthplace(identity.idNumber(), messages);
        if (!born.isEmpty()) {
            lines.add(Facts.line(born, Style.MUTED, Style.SMALL));
        }
        Sentences sentences = new Sentences(messages);
        new IdNumber(identity.idNumber(), false).disagreements(PersonField.ID_NUMBER.name(), identity.sex(), identity.birth())
            .forEach(doubt -> lines.add(Facts.marked("fth-alert-triangle", sentences.of(doubt), Style.WARN, Style.SMALL)));
        return lines.toArray(Label[]::new);
    }

    private void fact(String key, String words, Node... more) {
        facts.getChildren().add(Facts.fact(messages.get(key), words, messages.get("person.unknown"), more));
    }
}
