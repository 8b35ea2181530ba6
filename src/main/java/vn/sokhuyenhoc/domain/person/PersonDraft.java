package vn.sokhuyenhoc.domain.person;

import java.util.EnumMap;
import java.util.Map;

/**
 * What a paper, a row or a form on the screen says of a person: text only, nothing checked.
 *
 * @param texts by field; a field not named is empty
 */
public record PersonDraft(Map<PersonField, String> texts) {
    public PersonDraft {
        texts = Map.copyOf(texts);
    }

    public String text(PersonField field) {
        return texts.getOrDefault(field, "");
    }

    /** The same draft with one field saying otherwise. */
    public PersonDraft with(PersonField field, String text) {
        Map<PersonField, String> changed = new EnumMap<>(PersonField.class);
        changed.putAll(texts);
        changed.put(field, text);
        return new PersonDraft(changed);
    }
}
