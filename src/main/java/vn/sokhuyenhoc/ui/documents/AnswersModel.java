package vn.sokhuyenhoc.ui.documents;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperKind;

/** What the clerk fills in for a paper beside number and date, as text; what is longer than can be kept is cut when it is kept. */
public final class AnswersModel {
    /** Most letters of an answer. */
    static final int LONGEST = 2000;

    private final Map<Field, StringProperty> answers = new EnumMap<>(Field.class);

    AnswersModel() {
        for (Field field : Field.values()) {
            answers.put(field, new SimpleStringProperty(""));
        }
    }

    void show(Map<Field, String> kept) {
        answers.forEach((field, text) -> text.set(kept.getOrDefault(field, "")));
    }

    /** Those of a kind that are filled in. */
    Map<Field, String> of(PaperKind kind) {
        Map<Field, String> filled = new EnumMap<>(Field.class);
        for (Field field : kind.fields()) {
            String text = Normalizer.normalize(answers.get(field).get(), Normalizer.Form.NFC).strip();
            if (!text.isEmpty()) {
                filled.put(field, text.substring(0, Math.min(LONGEST, text.length())));
            }
        }
        return filled;
    }

    StringProperty property(Field field) {
        return answers.get(field);
    }
}
