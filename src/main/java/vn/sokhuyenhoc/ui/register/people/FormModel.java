package vn.sokhuyenhoc.ui.register.people;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.place.Place;

/** The form of one person while it is open: what stands in its inputs, and what is wrong with them. */
final class FormModel {
    private static final Set<PersonField> NUMBERS = EnumSet.of(PersonField.ID_NUMBER, PersonField.OLD_ID_NUMBER);

    private final long id;
    private final PersonForm start;
    private final boolean whole;
    private final Offers offers;
    private final Map<FormField, PersonInput> fields = new EnumMap<>(FormField.class);
    private final Map<ExtraField, PersonInput> extras = new LinkedHashMap<>();
    private final ObservableList<Likeness> likes = FXCollections.observableArrayList();
    private final BooleanProperty byUnit = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<PersonInput> wanted = new ReadOnlyObjectWrapper<>();

    /** What can be chosen, and which fields the office has added. */
    record Offers(List<Place> places, List<String> units, List<ExtraField> extras) {
    }

    /**
     * @param id    the row of the person; 0 for a new one
     * @param whole whether ID numbers stand there whole; else only their last digits, and whoever does not write over them keeps them
     */
    FormModel(long id, PersonForm start, Offers offers, boolean whole) {
        this.id = id;
        this.offers = offers;
        this.start = start;
        this.whole = whole;
        for (FormField field : FormField.values()) {
            fields.put(field, new PersonInput(field.key(), field == FormField.UNIT ? start.unit() : shown(field.inLists())));
        }
        for (ExtraField extra : offers.extras()) {
            extras.put(extra, new PersonInput(String.valueOf(extra.id()), start.extras().getOrDefault(extra.id(), "")));
        }
        byUnit.set(start.byUnit());
    }

    private String shown(PersonField field) {
        String text = start.draft().text(field);
        return NUMBERS.contains(field) ? IdNumber.shown(text, whole) : text;
    }

    long id() {
        return id;
    }

    boolean isNew() {
        return id == 0;
    }

    Offers offers() {
        return offers;
    }

    PersonInput input(FormField field) {
        return fields.get(field);
    }

    Map<ExtraField, PersonInput> extras() {
        return extras;
    }

    BooleanProperty byUnitProperty() {
        return byUnit;
    }

    /** Who in the register is likely the new person, surest first, a few at most. */
    ObservableList<Likeness> likes() {
        return likes;
    }

    /** What the form says now. */
    PersonForm form() {
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        fields.forEach((field, input) -> {
            if (field != FormField.UNIT) {
                texts.put(field.inLists(), input.get().equals(shown(field.inLists())) ? start.draft().text(field.inLists()) : input.get());
            }
        });
        Map<Long, String> own = new HashMap<>();
        extras.forEach((field, input) -> own.put(field.id(), input.get()));
        return new PersonForm(new PersonDraft(texts), fields.get(FormField.UNIT).get(), byUnit.get(), own);
    }

    private Stream<PersonInput> inputs() {
        return Stream.concat(fields.values().stream(), extras.values().stream());
    }

    /** Puts each problem beside its input, a refusal before a warning; inputs that are still empty are not blamed. */
    void remark(List<Problem> problems) {
        inputs().filter(input -> !input.get().isBlank()).forEach(input -> input.blame(worst(input, problems)));
    }

    /** As {@link #remark}, of a form that was sent: empty inputs are blamed, too, and the first that stands in the way is wanted. */
    void refuse(List<Problem> problems) {
        inputs().forEach(input -> input.blame(worst(input, problems)));
        wanted.set(null);
        inputs().filter(input -> input.problemProperty().get() != null && !input.problemProperty().get().kind().isWarning()).findFirst()
            .ifPresent(wanted::set);
    }

    /** The input to go to, each time the form was refused. */
    ReadOnlyObjectProperty<PersonInput> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    private static Problem worst(PersonInput input, List<Problem> problems) {
        List<Problem> own = problems.stream().filter(p -> p.field().equals(input.key())).toList();
        return own.stream().filter(p -> !p.kind().isWarning()).findFirst().orElse(own.isEmpty() ? null : own.getFirst());
    }

    /** The form with what the register knows of a person. */
    static PersonForm written(PersonCard card) {
        Person person = card.person();
        Map<PersonField, String> texts = new EnumMap<>(PersonField.class);
        texts.put(PersonField.NAME, person.name());
        texts.put(PersonField.BIRTH, person.identity().birth() == null ? "" : person.identity().birth().text());
        texts.put(PersonField.SEX, person.identity().sex() == null ? "" : person.identity().sex().name());
        texts.put(PersonField.ID_NUMBER, orEmpty(person.identity().idNumber()));
        texts.put(PersonField.OLD_ID_NUMBER, orEmpty(person.identity().oldIdNumber()));
        texts.put(PersonField.PHONE, orEmpty(person.contact().phone()));
        texts.put(PersonField.ADDRESS, orEmpty(person.contact().address()));
        texts.put(PersonField.GROUP, person.group() == null ? "" : person.group().name());
        texts.put(PersonField.PLACE, person.placeName());
        texts.put(PersonField.EXEMPT, orEmpty(person.ties().exempt()));
        return new PersonForm(new PersonDraft(texts), orEmpty(card.unit()), person.ties().byUnit(),
            card.extras().stream().collect(Collectors.toMap(e -> e.field().id(), e -> e.field().shown(e.kept()))));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
