package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.work.PersonBook;

/** What happened to a person, while it is being written down. */
record EventModel(long id, PersonInput kind, PersonInput day, PersonInput note) {
    EventModel(long id, String today) {
        this(id, new PersonInput("KIND", PersonEvent.Kind.MOVED_OUT.name()), new PersonInput(PersonBook.DAY, today),
            new PersonInput(PersonBook.NOTE, ""));
    }

    PersonEvent.Kind chosen() {
        return PersonEvent.Kind.valueOf(kind.get());
    }

    void refuse(List<Problem> problems) {
        Stream.of(day, note).forEach(input ->
            input.blame(problems.stream().filter(p -> p.field().equals(input.key())).findFirst().orElse(null)));
    }
}
