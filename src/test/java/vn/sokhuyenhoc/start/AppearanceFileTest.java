package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"key.top=NO_SUCH_KEY", "key.top=A", "key.top=DIVIDE", "key.top=\\u00zz", ""})
    void keysThatCannotBeAreTheUsualOnes(String line) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "percent=125\ndark=false\n" + line + "\n");
        assertEquals(KeySet.USUAL, new AppearanceFile(folder).readKeys());
    }
}
