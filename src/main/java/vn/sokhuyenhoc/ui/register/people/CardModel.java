package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;

/** All that is known of the person chosen in the list. */
public final class CardModel {
    private final ReadOnlyObjectWrapper<Card> card = new ReadOnlyObjectWrapper<>();

    /** One person and their chapters. */
    public record Card(Person person, List<String> chapters) {
        public Card {
            chapters = List.copyOf(chapters);
        }
    }

    CardModel(ReadOnlyObjectProperty<Long> chosen, Register register, TaskRunner runner) {
        chosen.subscribe(id -> {
            if (id == null) {
                card.set(null);
                return;
            }
            runner.run(progress -> new Card(register.people(List.of(id)).getFirst(), register.chapters(id)), answer -> {
                if (id.equals(chosen.get())) {
                    card.set(answer);
                }
            });
        });
    }

    /** Null until it is there. */
    public ReadOnlyObjectProperty<Card> cardProperty() {
        return card.getReadOnlyProperty();
    }
}
