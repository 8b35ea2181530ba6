package vn.sokhuyenhoc.ui.entry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;

/** A view model over a real register, without a window. */
abstract class EntryModelTest {
    @TempDir
    Path folder;
    final SameThreadRunner runner = new SameThreadRunner();
    final ScriptedPrompts prompts = new ScriptedPrompts();
    final StatusLine status = new StatusLine();
    final List<Screen> visited = new ArrayList<>();
    TestRegister register;
    EntryViewModel model;
    boolean broken;

    @BeforeEach
    void open() {
        register = new TestRegister(folder, 2);
        model = model();
        model.shown("");
    }

    @AfterEach
    void close() {
        if (!broken) {
            register.close();
        }
    }

    EntryViewModel model() {
        return new EntryViewModel(register.jobs(), new Outside(runner, prompts, (screen, detail) -> visited.add(screen), status),
            new Messages(Messages.VIETNAMESE), Clock.systemDefaultZone());
    }

    void type(String keys) {
        keys.chars().forEach(key -> model.key(key == '!' ? MarkKeys.COMMIT : (char) key));
    }

    Subject at() {
        return model.card().lineProperty().get().subject();
    }

    Subject inRoll(int index) {
        return model.keying().roll().at(index).subject();
    }

    List<String> kept(Subject person) {
        return TestRegister.words(register.kept().get(person.id()));
    }
}
