package vn.sokhuyenhoc.ui.kit.print;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A paper's last question: who answers for it. Nobody is no answer. */
public final class WhoModel {
    private final String missing;
    private final Consumer<String> named;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty who = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    /**
     * @param missing said where nobody is named
     * @param named   told who is
     */
    public WhoModel(String missing, Consumer<String> named) {
        this.missing = missing;
        this.named = named;
        who.subscribe(() -> message.set(""));
    }

    /**
     * Asks; a name that was given before stays.
     *
     * @param what  what will happen
     * @param usual who answered last
     */
    public void ask(String what, String usual) {
        question.set(what);
        if (who.get().isBlank()) {
            who.set(usual);
        }
        message.set("");
        open.set(true);
    }

    public void leave() {
        open.set(false);
    }

    public void answer() {
        if (who.get().isBlank()) {
            message.set(missing);
        } else {
            named.accept(who.get());
        }
    }

    /** Whether it is asked now. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty whoProperty() {
        return who;
    }

    /** What will happen, with number and date. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What is wrong with the answer; empty where nothing is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }
}
