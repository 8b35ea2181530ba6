package vn.sokhuyenhoc.ui.documents;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.work.SampleRegister;

/** Sets the desk of papers without a screen over the sample commune, made once for a class. */
abstract class DocumentsModelTest {
    private static @TempDir Path common;
    static SampleRegister sample;

    @TempDir
    Path folder;
    private final Messages messages = new Messages(Messages.VIETNAMESE);
    final ScriptedPrompts prompts = new ScriptedPrompts();
    private final SameThreadRunner runner = new SameThreadRunner(prompts.failures::add);
    PaperDesk desk;
    DocumentsViewModel model;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(common.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @BeforeEach
    void open() {
        desk = new PaperDesk(sample);
        model = opened();
    }

    final DocumentsViewModel opened() {
        DocumentsViewModel fresh = new DocumentsViewModel(desk.jobs(), SampleRegister.CLOCK,
            new DocumentsViewModel.Desk(runner, prompts, (screen, detail) -> { }, messages));
        fresh.load();
        return fresh;
    }

    final void choose(PaperKind kind, int place) {
        model.order().kindProperty().set(kind);
        model.order().places().chosenProperty().set(model.order().places().all().get(place));
    }
}
