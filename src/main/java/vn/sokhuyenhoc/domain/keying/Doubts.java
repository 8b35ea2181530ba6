package vn.sokhuyenhoc.domain.keying;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** Tells what is unlikely about a form, so that the clerk looks at the paper once more. */
public final class Doubts {
    private Doubts() {
    }

    /**
     * The gravest doubt about a form.
     *
     * @param columns what is kept of it
     * @param typed   the marks of the column at hand
     * @param batch   it is keyed from, or null
     * @param keyed   whose forms were keyed from that batch so far
     */
    public static Optional<Doubt.Kind> of(Subject subject, Columns columns, MarkColumn column, Marks typed, Batch batch, Set<Long> keyed) {
        Optional<Doubt.Kind> ofPerson = ofPerson(subject.person());
        if (ofPerson.isPresent()) {
            return ofPerson;
        }
        if (batch != null && columns.has(column) && !keyed.contains(subject.id())) {
            return Optional.of(Doubt.Kind.SECOND_FORM);
        }
        if (batch != null && batch.placeId() != null && !Objects.equals(batch.placeId(), subject.placeId())) {
            return Optional.of(Doubt.Kind.OTHER_VILLAGE);
        }
        if (batch != null && !keyed.contains(subject.id()) && keyed.size() >= batch.cover()) {
            return Optional.of(Doubt.Kind.OVER_COVER);
        }
        Marks before = columns.before(column);
        return before != null && isRaised(before, typed) ? Optional.of(Doubt.Kind.RAISED) : Optional.empty();
    }

    private static Optional<Doubt.Kind> ofPerson(Person person) {
        if (person == null || person.ties().status() == PersonStatus.PRESENT) {
            return person != null && person.ties().byUnit() ? Optional.of(Doubt.Kind.BY_EMPLOYER) : Optional.empty();
        }
        return Optional.of(person.ties().status() == PersonStatus.DIED ? Doubt.Kind.DIED : Doubt.Kind.MOVED_AWAY);
    }

    private static boolean isRaised(Marks before, Marks typed) {
        return IntStream.range(0, typed.values().size()).anyMatch(i -> {
            BigDecimal was = before.values().get(i);
            BigDecimal is = typed.values().get(i);
            return was != null && is != null && is.compareTo(was) > 0;
        });
    }
}
