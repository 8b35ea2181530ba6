package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;

class AppearanceFileTest {
    @TempDir
    private Path folder;

    @Test
    void lookAndKeysAreKeptBesideEachOther() {
        AppearanceFile file = new AppearanceFile(folder.resolve("new"));
        assertEquals(KeySet.USUAL, file.readKeys());
        KeySet keys = KeySet.USUAL.with(Action.TOP, KeyCode.INSERT);
        file.write(keys);
        assertEquals(Appearance.USUAL, file.read());
        file.write(new Appearance(150, true));
        assertEquals(keys, file.readKeys());
        file.write(KeySet.USUAL);
        assertEquals(new Appearance(150, true), file.read());
        assertEquals(KeySet.USUAL, file.readKeys());
    }

    @Test
    void languageHelpAndListsAreKeptBesideThem() throws IOException {
        AppearanceFile file = new AppearanceFile(folder);
        assertEquals(Messages.VIETNAMESE, file.readLanguage());
        file.write(Locale.ENGLISH);
        Messages english = new Messages(file.readLanguage());
        assertEquals("For help ask: Cô Lan · 0912", file.write(new HelpLine("Cô Lan", "0912", ""), english));
        file.writeLogin("lan");
        file.keep("people", "12=Bản Nà Lo;;;;;");
        AppearanceFile later = new AppearanceFile(folder);
        english.use(Messages.VIETNAMESE);
        assertEquals("Cần giúp, hỏi: Cô Lan · 0912", later.readHelp(english));
        assertEquals("12=Bản Nà Lo;;;;;", later.recall("people"));
        assertEquals("", later.recall("results"));
        assertEquals("lan", later.readLogin());
        assertEquals(Locale.ENGLISH, later.readLanguage());
        Files.writeString(folder.resolve("window.properties"), "language=klingon\n");
        assertEquals(Messages.VIETNAMESE, later.readLanguage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"key.top=NO_SUCH_KEY", "key.top=A", "key.top=DIVIDE", "key.top=\\u00zz", ""})
    void keysThatCannotBeAreTheUsualOnes(String line) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "percent=125\ndark=false\n" + line + "\n");
        assertEquals(KeySet.USUAL, new AppearanceFile(folder).readKeys());
    }
}
