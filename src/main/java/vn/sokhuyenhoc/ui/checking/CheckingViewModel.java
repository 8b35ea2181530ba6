package vn.sokhuyenhoc.ui.checking;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.paper.OfficeKey;
import vn.sokhuyenhoc.work.paper.Seal;

/** A scanned code, and what it is worth. */
public final class CheckingViewModel {
    private final StringProperty code = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Seal.Checked>> checked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper publicKey = new ReadOnlyStringWrapper("");
    private final Seal seal;
    private final OfficeKey key;
    private final TaskRunner runner;
    private int asked;

    public CheckingViewModel(Seal seal, OfficeKey key, TaskRunner runner) {
        this.seal = seal;
        this.key = key;
        this.runner = runner;
    }

    void load() {
        runner.run(progress -> key.publicKey(), publicKey::set);
    }

    /** Checks what was scanned; an empty field only clears what was said. */
    void check() {
        int mine = ++asked;
        String scanned = code.get();
        if (scanned.isBlank()) {
            checked.set(Optional.empty());
            return;
        }
        runner.run(progress -> seal.check(scanned), answer -> {
            if (mine == asked) {
                checked.set(Optional.of(answer));
            }
        });
    }

    StringProperty codeProperty() {
        return code;
    }

    /** Empty before the first scan. */
    ReadOnlyObjectProperty<Optional<Seal.Checked>> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /** The office's, for others to check its papers with. */
    ReadOnlyStringProperty publicKeyProperty() {
        return publicKey.getReadOnlyProperty();
    }
}
