package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.text.Wording;

/** Lays out the form of a person, or of what happened to one, made anew each time one is opened. */
final class FormPane {
    private final Messages messages;
    private final Sentences sentences;
    private final Wording wording;
    private final Map<PersonInput, Control> controls = new LinkedHashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private WritingPane root;

    private FormPane(Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
        this.wording = new Wording(messages);
    }

    static FormPane of(PersonViewModel model, Messages messages) {
        FormPane made = new FormPane(messages);
        FormModel form = model.formProperty().get();
        Stream.of(FormField.values()).forEach(field -> made.ask(field, form));
        form.extras().forEach((extra, input) -> made.add(input, made.extra(extra, input)));
        made.controls.values().forEach(control -> control.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.check();
            }
        }));
        String title = form.isNew() ? messages.get("person.new") : messages.get("person.edit_of", form.input(FormField.NAME).get());
        made.root = new WritingPane(title, made.nodes, messages, model::save, model::leave);
        if (form.isNew()) {
            made.root.below(new LikesPane(model, form, messages));
        }
        form.wantedProperty().subscribe(input -> made.focus(input));
        return made;
    }

    static FormPane ofEvent(PersonViewModel model, Messages messages) {
        FormPane made = new FormPane(messages);
        EventModel event = model.eventProperty().get();
        made.add(event.kind(), InputField.choice(event.kind(), messages.get("person.event"), made.sentences,
            Stream.of(PersonEvent.Kind.values()).map(Enum::name).toList(),
            name -> PersonWords.event(PersonEvent.Kind.valueOf(name), messages)).wide());
        made.add(event.day(), InputField.text(event.day(), messages.get("person.event_day"), made.sentences).wide());
        made.add(event.note(), InputField.text(event.note(), messages.get("person.event_note"), made.sentences).wide());
        made.root = new WritingPane(messages.get("person.happened_to", model.cardProperty().get().person().name()), made.nodes, messages,
            model::saveEvent, model::leave);
        made.controls.keySet().forEach(input -> input.problemProperty().subscribe(problem -> {
            if (problem != null) {
                made.focus(input);
            }
        }));
        return made;
    }

    WritingPane root() {
        return root;
    }

    /** On the first input that is wrong, or the first of all. */
    void focus() {
        controls.keySet().stream().filter(input -> input.problemProperty().get() != null && !input.problemProperty().get().kind().isWarning())
            .findFirst().or(() -> controls.keySet().stream().findFirst()).ifPresent(this::focus);
    }

    private void focus(PersonInput input) {
        Control control = controls.get(input);
        if (control != null) {
            control.requestFocus();
            if (control instanceof TextInputControl text) {
                text.selectAll();
            }
        }
    }

    private void add(PersonInput input, InputField field) {
        controls.put(input, field.control());
        nodes.add(field);
    }

    private void ask(FormField field, FormModel form) {
        PersonInput input = form.input(field);
        String label = messages.get("person.field." + field.name().toLowerCase(Locale.ROOT));
        InputField made = switch (field) {
            case SEX -> InputField.choice(input, label, sentences, constants(Sex.values()),
                name -> name.isEmpty() ? messages.get("person.unknown") : wording.sex(Sex.valueOf(name)));
            case GROUP -> InputField.choice(input, label, sentences, constants(LabourGroup.values()),
                name -> name.isEmpty() ? messages.get("person.unknown") : wording.group(LabourGroup.valueOf(name))).wide();
            case PLACE -> InputField.typed(input, label, sentences, form.offers().places().stream().map(Place::name).toList());
            case UNIT -> InputField.typed(input, label, sentences, form.offers().units()).wide();
            case ID_NUMBER -> InputField.text(input, label, sentences)
                .told(input.textProperty().map(typed -> PersonWords.birthplace(typed, messages)));
            case EXEMPT -> InputField.text(input, label, sentences).told(new SimpleStringProperty(messages.get("person.exempt_hint"))).wide();
            case NAME, ADDRESS -> InputField.text(input, label, sentences).wide();
            case BIRTH, OLD_ID_NUMBER, PHONE -> InputField.text(input, label, sentences);
        };
        add(input, made);
        if (field == FormField.UNIT) {
            CheckBox byUnit = new CheckBox(messages.get("person.by_unit_check"));
            byUnit.setId("person.by_unit_check");
            byUnit.selectedProperty().bindBidirectional(form.byUnitProperty());
            byUnit.getStyleClass().add(WritingPane.WIDE);
            nodes.add(byUnit);
        }
    }

    private static List<String> constants(Enum<?>[] values) {
        return Stream.concat(Stream.of(""), Stream.of(values).map(Enum::name)).toList();
    }

    private InputField extra(ExtraField extra, PersonInput input) {
        return switch (extra.kind()) {
            case CHOICE -> InputField.choice(input, extra.name(), sentences, Stream.concat(Stream.of(""), extra.choices().stream()).toList(),
                value -> value);
            case TEXT, NUMBER, DATE -> InputField.text(input, extra.name(), sentences);
        };
    }
}
