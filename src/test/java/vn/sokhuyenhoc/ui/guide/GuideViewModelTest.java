package vn.sokhuyenhoc.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.SameThreadRunner;
import vn.sokhuyenhoc.ui.kit.ScriptedPrompts;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.work.guide.GuideBook;

class GuideViewModelTest {
    private static final List<KeyHint> HERE = List.of(new KeyHint("Ctrl F", "tìm"));

    @TempDir
    private Path folder;
    private final ScriptedPrompts prompts = new ScriptedPrompts();
    private final List<String> asked = new ArrayList<>();
    private int back;
    private final GuideViewModel model = new GuideViewModel(new GuideViewModel.Around(new SameThreadRunner(), prompts,
        new Messages(Messages.VIETNAMESE), () -> back++, place -> {
            asked.add(place);
            return HERE;
        }, new SimpleObjectProperty<>(KeySet.USUAL)));

    private String page() {
        return model.pageProperty().get().name();
    }

    @Test
    void opensThePageOfThePlace() {
        model.open("register.twins");
        assertEquals("03-so-nguoi-dan", page());
        model.open("");
        assertEquals("03-so-nguoi-dan", page(), "an empty wish stays");
        model.open("entry.form:keys");
        assertEquals(GuideBook.KEYS, page());
        assertEquals(HERE, model.here());
        assertEquals(List.of("register.twins", "entry.form"), asked);
    }

    @Test
    void leavesOnlyPagesWithTheWords() {
        model.open("overview");
        model.find(" quy khuyen hoc ");
        assertTrue(model.pages().stream().anyMatch(page -> page.name().equals("08-bao-cao")), model.pages().toString());
        assertTrue(model.pages().contains(model.pageProperty().get()));
        model.find("không đâu có");
        assertTrue(model.pages().isEmpty());
        model.find("");
        assertEquals(11, model.pages().size());
    }

    @Test
    void writesGuideAndCard() {
        prompts.file = folder.resolve("g.pdf");
        model.saveGuide();
        assertTrue(Files.exists(prompts.file));
        prompts.file = folder.resolve("c.pdf");
        model.saveCard();
        assertTrue(Files.exists(prompts.file));
        assertEquals(2, prompts.told.size());
        prompts.file = null;
        model.saveCard();
        assertEquals(2, prompts.told.size());
    }

    @Test
    void goesBack() {
        model.back();
        assertEquals(1, back);
    }
}
