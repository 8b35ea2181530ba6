package vn.sokhuyenhoc.domain.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;

class ManifestTextTest {
    private static final String SUM = "0123456789abcdef".repeat(4);
    private static final UpdateManifest MANIFEST = new UpdateManifest(Version.of("0.2.0").orElseThrow(), "linux-x64", 10, LocalDate.of(2026, 11, 23),
        List.of("Nhập phiếu nhanh hơn.", "Sửa: một lỗi"), List.of(new Item("bin/so-khuyen-hoc", 12, SUM, true, 1_000_000_000),
            new Item("lib/app/Thôn Tân Tiến.txt", 0, SUM, false, 0)));

    @Test
    void isReadAsWritten() {
        assertEquals(MANIFEST, ManifestText.read(ManifestText.write(MANIFEST)));
        assertEquals(12, MANIFEST.bytes());
    }

    @ParameterizedTest
    @CsvSource({"version: 0.2.0, version: x", "system: linux-x64, system: linux", "schema: 10, schema: ten", "made: 2026-11-23, made: 2026-02-30",
        "program: so-khuyen-hoc 1, program: so-khuyen-hoc 2", "note: Sửa, extra: Sửa", "bin/so-khuyen-hoc, ../so-khuyen-hoc",
        "bin/so-khuyen-hoc, lib/app/thôn tân tiến.TXT", "12 x, 99999999999 x", "12 x, 9999999999 x", "' 12 ', ' -1 '"})
    void refusesWhatIsSpoilt(String right, String wrong) {
        String text = ManifestText.write(MANIFEST);
        assertTrue(text.contains(right));
        assertThrows(IllegalArgumentException.class, () -> ManifestText.read(text.replace(right, wrong)));
    }

    @Test
    void refusesEveryBeginning() {
        String text = ManifestText.write(MANIFEST);
        for (int length = 0; length < text.indexOf("note:") - 1; length++) {
            String cut = text.substring(0, length);
            if (!cut.endsWith("2026-11-23")) {
                assertThrows(IllegalArgumentException.class, () -> ManifestText.read(cut), cut);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../b", "a/..", "..", ".", "./a", "a//b", "a/", "a\\b", "..\\b", "C:/x", "C:x", "a/b.", "a/b ",
        "nul", "lib/CON", "aux.txt", "com1", "a\u0000b", "a\nb", "a:b", "~/../x", "a/*"})
    void leadsOut(String path) {
        assertFalse(ManifestText.isInside(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bin/so-khuyen-hoc", "so-khuyen-hoc.exe", "lib/runtime/lib/server/libjvm.so", "lib/app/.jpackage.xml", "a b/c+d_(1).jar",
        "runtime/legal/java.base/ASSEMBLY_EXCEPTION", "Thư mục/tệp.txt"})
    void staysInside(String path) {
        assertTrue(ManifestText.isInside(path));
    }
}
