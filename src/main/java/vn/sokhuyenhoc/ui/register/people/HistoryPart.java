package vn.sokhuyenhoc.ui.register.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;

/** What happened and when, newest first; what was written down by mistake can be taken back. */
final class HistoryPart implements PersonPart {
    private final Messages messages;
    private final Consumer<PersonEvent> takeBack;
    private final VBox root = new VBox();

    /** @param day null where it is not known */
    private record Line(LocalDate day, Node node) {
    }

    HistoryPart(Messages messages, Consumer<PersonEvent> takeBack) {
        this.messages = messages;
        this.takeBack = takeBack;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void show(PersonCard card, boolean below) {
        List<Line> lines = new ArrayList<>();
        card.events().forEach(event -> lines.add(new Line(event.day(), event(event))));
        for (PersonCard.Member member : card.chapters()) {
            if (member.joined() != null) {
                lines.add(new Line(member.joined(), words(member.joined(), messages.get("person.joined", member.chapter()), "")));
            }
            if (member.left() != null) {
                lines.add(new Line(member.left(), words(member.left(), messages.get("person.left", member.chapter()), "")));
            }
        }
        lines.sort(Comparator.comparing(Line::day).reversed());
        Facts.fill(root, messages.get("person.history"), lines.stream().map(Line::node).toList());
    }

    private Node event(PersonEvent event) {
        VBox words = words(event.day(), PersonWords.event(event.kind(), messages), event.note());
        Button wrong = Buttons.withId("person.take_back-" + event.id(), messages.get("person.take_back"), "fth-x", () -> takeBack.accept(event));
        wrong.getStyleClass().addAll(Style.FLAT, Style.SMALL);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words, wrong);
        line.getStyleClass().add("event-line");
        return line;
    }

    private static VBox words(LocalDate day, String what, String note) {
        Label when = Facts.line(Dates.day(day), Style.MUTED, Style.SMALL);
        VBox words = new VBox(when, Facts.line(what));
        if (!note.isEmpty()) {
            words.getChildren().add(Facts.line(note, Style.MUTED));
        }
        return words;
    }
}
