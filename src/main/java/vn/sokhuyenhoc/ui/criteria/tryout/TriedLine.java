package vn.sokhuyenhoc.ui.criteria.tryout;

import java.math.BigDecimal;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.text.Sentences;

/** One line of the form that is tried: what was typed, and what is wrong with it. */
final class TriedLine {
    private final int number;
    private final Indicator indicator;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /** @param step of the set */
    TriedLine(int number, Indicator indicator, BigDecimal step, Sentences sentences) {
        this.number = number;
        this.indicator = indicator;
        typed.subscribe(text -> message.set(text.isBlank() ? ""
            : FormReader.problem(plain(), indicator, step).map(sentences::of).orElse("")));
    }

    private String plain() {
        return TypedAnswer.plain(typed.get(), indicator.measure());
    }

    /** The answer, or null where there is none yet, the paper has none, or it is wrong. */
    BigDecimal answer() {
        boolean none = typed.get().isBlank() || plain().equals(FormDraft.MISSING) || !message.get().isEmpty();
        return none ? null : new BigDecimal(plain().replace(',', '.'));
    }

    /** On the form, from 1. */
    int number() {
        return number;
    }

    Indicator indicator() {
        return indicator;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** Empty where nothing is wrong. */
    ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
