package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void anOptionComesBeforeTheVariableAndThatBeforeTheSystem() {
        Map<String, String> variable = Map.of("SOKHUYENHOC_DATA", "b");
        assertEquals(Path.of("a").toAbsolutePath(), DataFolder.choose(Path.of("a"), variable, "Linux"));
        assertEquals(Path.of("b").toAbsolutePath(), DataFolder.choose(null, variable, "Linux"));
    }

    @Test
    void eachSystemHasItsOwnPlace() {
        assertEquals(HOME.resolve(".local/share/so-khuyen-hoc"), DataFolder.choose(null, Map.of(), "Linux"));
        assertEquals(Path.of("x/so-khuyen-hoc").toAbsolutePath(), DataFolder.choose(null, Map.of("XDG_DATA_HOME", "x"), "Linux"));
        assertEquals(Path.of("r/so-khuyen-hoc").toAbsolutePath(), DataFolder.choose(null, Map.of("APPDATA", "r"), "Windows 11"));
        assertEquals(HOME.resolve("Library/Application Support/so-khuyen-hoc"), DataFolder.choose(null, Map.of(), "Mac OS X"));
    }

    /** Never inside the data folder, whose copies may go from computer to computer. */
    @Test
    void newerProgramsHaveTheirOwnPlace() {
        assertEquals(HOME.resolve(".local/share/so-khuyen-hoc-versions"), DataFolder.versions(Map.of(), "Linux"));
        assertEquals(Path.of("l/so-khuyen-hoc-versions").toAbsolutePath(),
            DataFolder.versions(Map.of("APPDATA", "r", "LOCALAPPDATA", "l"), "Windows 11"));
        assertEquals(Path.of("r/so-khuyen-hoc-versions").toAbsolutePath(), DataFolder.versions(Map.of("APPDATA", "r"), "Windows 11"));
        assertEquals(HOME.resolve(".local/share/so-khuyen-hoc-versions"), DataFolder.versions(Map.of("LOCALAPPDATA", "l"), "Linux"));
        assertEquals(Path.of("v").toAbsolutePath(), DataFolder.versions(Map.of("SOKHUYENHOC_VERSIONS", "v"), "Linux"));
    }

    @Test
    void onlyLinuxCanBeWithoutADisplay() {
        assertEquals(false, Display.isThere(Map.of(), "Linux"));
        assertEquals(true, Display.isThere(Map.of("DISPLAY", ":1"), "Linux"));
        assertEquals(true, Display.isThere(Map.of(), "Windows 10"));
    }
}
