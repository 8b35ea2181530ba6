package vn.sokhuyenhoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.files.update.Updates;

/** The program itself, started as a process of its own: updated, handed over to, taken back. */
@DisabledOnOs(OS.WINDOWS)
class UpdateCommandTest {
    private static final String SYSTEM = "linux-" + (System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64");
    private final Updates updates = new Updates();

    @TempDir
    private Path place;

    private record Answer(int code, String out) {
        String value(String key) {
            return out.lines().filter(l -> l.startsWith(key + ": ")).map(l -> l.substring(key.length() + 2)).findFirst().orElse("");
        }
    }

    private Answer run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-Dsokhuyenhoc.program=" + place.resolve("program"), "-cp",
            System.getProperty("java.class.path"), "vn.sokhuyenhoc.Main", "--data", place.resolve("Dữ liệu").toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("SOKHUYENHOC_VERSIONS", place.resolve("Phạm Thị Bé/versions").toString(), "SOKHUYENHOC_PASSWORD",
            "matkhau123", "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), out);
    }

    @Test
    void updatedHandedOverAndTakenBack() throws Exception {
        updates.keyIn(place.resolve("program"));
        String file = updates.parts("9.9.1", SYSTEM, 999, "#!/bin/sh\nrm \"$SOKHUYENHOC_START\"; echo \"new: $*\"; exit 5\n")
            .write(place.resolve("tệp.capnhat")).toString();
        assertEquals(2, run("update").code(), "neither a file nor back");
        assertEquals(3, run("update", "--back").code(), "nothing to go back to");
        Answer made = run("sample");
        assertEquals(0, made.code(), made.out());
        Answer looked = run("update", "--dry-run", file);
        assertEquals(List.of("9.9.1", SYSTEM, "changed", ""), List.of(looked.value("version"), looked.value("system"), looked.value("tables"),
            looked.value("copy")), looked.out());
        Answer taken = run("update", file);
        assertEquals(0, taken.code(), taken.out());
        assertTrue(Files.exists(place.resolve("Dữ liệu/copies").resolve(taken.value("copy"))), taken.out());
        Answer handed = run("check", "x y");
        assertEquals(5, handed.code(), handed.out());
        assertEquals("new: --data " + place.resolve("Dữ liệu") + " check x y", handed.out().strip());

        Path pointer = place.resolve("Phạm Thị Bé/versions/current");
        String kept = Files.readString(pointer);
        Files.delete(pointer.resolveSibling("9.9.1").resolve("bin/so-khuyen-hoc"));
        assertTrue(run("--version").out().startsWith("so-khuyen-hoc 0."), "a newer program that is not whole is passed over");
        assertFalse(Files.exists(pointer));
        Files.writeString(pointer, kept);
    }

    @Test
    void signedBySomebodyElse() throws Exception {
        updates.keyIn(place.resolve("program"));
        assertEquals(0, run("sample").code());
        Path file = new Updates().parts("9.9.1", SYSTEM, 9, "#!/bin/sh\n").write(place.resolve("la.capnhat"));
        Answer refused = run("update", file.toString());
        assertEquals(3, refused.code());
        assertTrue(refused.out().contains("U03") && refused.out().contains("la.capnhat"), refused.out());
        assertFalse(Files.exists(place.resolve("Phạm Thị Bé/versions/current")));
    }
}
