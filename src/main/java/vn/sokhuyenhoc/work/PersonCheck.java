package vn.sokhuyenhoc.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.PersonReader;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ExtraFieldStore;
import vn.sokhuyenhoc.store.HouseholdMoves;
import vn.sokhuyenhoc.store.PersonFinder;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** Reads the form of one person, and compares it with the register. */
final class PersonCheck {
    private static final Map<PersonField, Integer> LONGEST = Map.of(PersonField.PHONE, 20, PersonField.ADDRESS, 200,
        PersonField.EXEMPT, 120);
    private static final int LONGEST_UNIT = 160;

    private final PersonStore people;
    private final PersonFinder finder;
    private final PlaceStore places;
    private final ExtraFieldStore extras;
    private final HouseholdMoves homes;
    private final PersonReader reader;

    PersonCheck(Database database, LocalDate today) {
        this.people = new PersonStore(database);
        this.finder = new PersonFinder(database);
        this.places = new PlaceStore(database);
        this.extras = new ExtraFieldStore(database);
        this.homes = new HouseholdMoves(database);
        this.reader = new PersonReader(today);
    }

    /**
     * What was understood.
     *
     * @param placeId the village; null where it was not understood
     * @param moved   whether that is another village than the person was in
     * @param unit    the place of work, or null
     * @param exempt  why shares leave them out, or null
     * @param extras  as they are kept, the empty ones left out
     */
    record Checked(NewPerson person, Long placeId, boolean moved, String unit, String exempt, Map<Long, String> extras, List<Problem> problems) {
        boolean isRefused() {
            return problems.stream().anyMatch(p -> !p.kind().isWarning());
        }
    }

    /** @param before the person as the register has them, or null for a new one */
    Checked read(PersonForm form, Person before) {
        PersonReader.Reading reading = reader.read(form.draft());
        List<Problem> problems = new ArrayList<>(reading.problems());
        NewPerson person = reading.person();
        Long placeId = place(person.placeName(), before);
        if (placeId == null && !person.placeName().isEmpty()) {
            problems.add(Problem.of(PersonField.PLACE.name(), Problem.Kind.PLACE_NOT_KNOWN, person.placeName()));
        }
        boolean moved = before != null && placeId != null && placeId != before.placeId();
        if (moved) {
            homes.leftBy(before, placeId).ifPresent(home -> problems.add(
                Problem.of(PersonField.PLACE.name(), Problem.Kind.HOUSEHOLD_LEFT, home.number(), home.placeName())));
        }
        holder(person.identity().idNumber(), before).ifPresent(other -> problems.add(Problem.of(PersonField.ID_NUMBER.name(),
            Problem.Kind.ID_OF_ANOTHER, person.identity().idNumber(), other.name(), other.placeName())));
        String oldId = form.draft().text(PersonField.OLD_ID_NUMBER).replaceAll("\\s", "");
        if (!oldId.isEmpty() && !oldId.matches("\\d{9}")) {
            problems.add(Problem.of(PersonField.OLD_ID_NUMBER.name(), Problem.Kind.OLD_ID_NOT_A_NUMBER, oldId));
        }
        LONGEST.forEach((field, most) -> tooLong(field.name(), Fold.clean(form.draft().text(field)), most, problems));
        String unit = Fold.clean(form.unit());
        tooLong(PersonForm.UNIT, unit, LONGEST_UNIT, problems);
        if (form.byUnit() && unit.isEmpty()) {
            problems.add(Problem.of(PersonForm.UNIT, Problem.Kind.UNIT_MISSING));
        }
        String exempt = Fold.clean(form.draft().text(PersonField.EXEMPT));
        return new Checked(person, placeId, moved, unit.isEmpty() ? null : unit, exempt.isEmpty() ? null : exempt, extras(form, problems), problems);
    }

    private static void tooLong(String field, String text, int most, List<Problem> problems) {
        if (text.length() > most) {
            problems.add(Problem.of(field, Problem.Kind.TEXT_TOO_LONG, most));
        }
    }

    /** A person stays in their village also where it has been closed since. */
    private Long place(String name, Person before) {
        String wanted = Fold.fold(name);
        if (before != null && Fold.fold(before.placeName()).equals(wanted)) {
            return before.placeId();
        }
        return places.all().stream().filter(p -> Fold.fold(p.name()).equals(wanted)).map(Place::id).findFirst().orElse(null);
    }

    private Optional<Person> holder(String idNumber, Person before) {
        return idNumber == null ? Optional.empty() : finder.byIdNumber(idNumber).filter(id -> before == null || id != before.id())
            .map(id -> people.byIds(List.of(id)).getFirst());
    }

    private Map<Long, String> extras(PersonForm form, List<Problem> problems) {
        Map<Long, String> kept = new HashMap<>();
        for (ExtraField field : extras.fields()) {
            String typed = form.extras().getOrDefault(field.id(), "");
            if (!typed.isBlank()) {
                field.read(typed).ifPresentOrElse(words -> kept.put(field.id(), words), () -> problems.add(field.problem(typed)));
            }
        }
        return kept;
    }
}
