package vn.sokhuyenhoc.ui.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.word.WordWriter;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.UiTest;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.shell.Shell;
import vn.sokhuyenhoc.ui.shell.ShellViewModel;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.paper.PaperMaking;
import vn.sokhuyenhoc.work.paper.TemplateDesk;
import vn.sokhuyenhoc.work.paper.WordTemplates;

/** A template is taken out, edited, put back, used, and given up again. */
class TemplatesScreenTest extends UiTest {
    private static @TempDir Path common;
    private static SampleRegister sample;
    @TempDir
    private Path folder;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final ShellViewModel window = new ShellViewModel(new StatusLine());
    private PaperMaking making;
    private TemplatesViewModel model;
    private Shell shell;

    @BeforeAll
    static void make() {
        sample = SampleRegister.in(common.resolve("register"));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Override
    protected Parent content() {
        making = sample.making();
        TemplateDesk desk = new TemplateDesk(making, new WordTemplates(sample.database().folder(), new WordWriter()), sample.rounds(),
            SampleRegister.CLOCK, messages);
        model = new TemplatesViewModel(desk, new SameThreadRunner(prompts.failures::add), prompts, messages);
        shell = new Shell(window, Map.of(Screen.DOCUMENTS, new TemplatesView(model, messages)), messages);
        return shell;
    }

    @Override
    protected void opened() {
        window.go(Screen.DOCUMENTS);
        shell.open();
    }

    private void choose(PaperKind kind) {
        onScreen(() -> model.choose(model.kinds().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow()));
    }

    /** Changes words within the text of a Word file. */
    private static void edit(Path file, String from, String to) throws Exception {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path text = zip.getPath("word", "document.xml");
            String before = Files.readString(text);
            assertTrue(before.contains(from), before);
            Files.writeString(text, before.replace(from, to));
        }
    }

    private String written() throws Exception {
        Path out = folder.resolve("to-trinh.docx");
        making.write(new PaperOrder(PaperKind.SUBMISSION, sample.round(), null, "", SampleRegister.CLOCK.instant().atZone(SampleRegister.CLOCK.getZone())
            .toLocalDate()), PaperKind.Format.WORD, out, Progress.NONE);
        try (FileSystem zip = FileSystems.newFileSystem(out)) {
            return new String(Files.readAllBytes(zip.getPath("word", "document.xml")), StandardCharsets.UTF_8);
        }
    }

    @Test
    void outEditedInAndGivenUp() throws Exception {
        choose(PaperKind.SUBMISSION);
        assertTrue(model.names().stream().anyMatch(name -> name.shown().equals("{{trich_yeu}}")), model.names().toString());
        look("templates");
        prompts.file = folder.resolve("mau.docx");
        click("templates.take_out");
        assertTrue(Files.size(prompts.file) > 1000);
        edit(prompts.file, "Kính gửi:", "Kính trình:");
        click("templates.put_in");
        assertEquals("Tờ trình: từ nay theo mẫu của hội.", prompts.told.getLast());
        assertTrue(model.chosenProperty().get().own());
        assertTrue(written().contains("Kính trình:"));
        look("templates-own");
        click("templates.remove_own");
        assertFalse(model.chosenProperty().get().own());
        assertFalse(written().contains("Kính trình:"));
        onScreen(prompts.back::run);
        assertEquals("Tờ trình: lại theo mẫu riêng của hội.", prompts.told.getLast());
        assertTrue(model.chosenProperty().get().own());
        assertTrue(written().contains("Kính trình:"));
    }

    @Test
    void aWrongNameIsSaidWithItsPlaceAndNothingChanges() throws Exception {
        choose(PaperKind.SUBMISSION);
        prompts.file = folder.resolve("mau.docx");
        onScreen(model::take);
        edit(prompts.file, "{{trich_yeu}}", "{{trich_you}}");
        onScreen(model::put);
        assertTrue(model.troubleProperty().get().contains("trich_you"), model.troubleProperty().get());
        assertFalse(model.chosenProperty().get().own());
        look("templates-wrong");
    }

    @Test
    void byKeyboardAndLarge() {
        chord(KeyCode.DOWN);
        assertEquals(model.kinds().get(1), model.chosenProperty().get());
        onScreen(() -> window.appearanceProperty().set(new Appearance(150, false)));
        look("templates-150");
        onScreen(() -> window.appearanceProperty().set(new Appearance(100, true)));
        look("templates-dark");
    }
}
