package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the image says itself when the image is not whole. */
@EnabledOnOs(OS.LINUX)
class StartScriptTest {
    @TempDir
    private Path folder;
    private Path image;
    private Path jar;

    @BeforeEach
    void unpack() throws IOException {
        image = folder.resolve("Sổ của xã");
        jar = image.resolve("lib/app/program.jar");
        Files.createDirectories(image.resolve("bin"));
        Files.createDirectories(jar.getParent());
        Files.copy(Path.of("installer/start.sh"), image.resolve("bin/so-khuyen-hoc"), StandardCopyOption.COPY_ATTRIBUTES);
        Path command = image.resolve("bin/so-khuyen-hoc-lenh");
        Files.writeString(command, "#!/bin/sh\necho did \"$@\"\n");
        assertTrue(command.toFile().setExecutable(true));
        Files.writeString(jar, "all of it");
        Files.writeString(image.resolve("lib/app/parts"), Files.size(command) + " bin/so-khuyen-hoc-lenh\n9 lib/app/program.jar\n");
    }

    @Test
    void startsAProgramThatIsWhole() throws IOException, InterruptedException {
        assertEquals("0 did check a b", said("check", "a b"));
    }

    @Test
    void saysThatAFileIsCutShort() throws IOException, InterruptedException {
        Files.writeString(jar, "half");
        damaged();
    }

    @Test
    void saysThatAFileIsGone() throws IOException, InterruptedException {
        Files.delete(jar);
        damaged();
    }

    @Test
    void saysThatAllOfThemAreGone() throws IOException, InterruptedException {
        Files.delete(jar);
        Files.delete(image.resolve("lib/app/parts"));
        damaged();
    }

    private void damaged() throws IOException, InterruptedException {
        String said = said("check");
        assertTrue(said.startsWith("3 Chương trình bị thiếu tệp") && said.endsWith("(mã I10)") && said.lines().count() == 1, said);
    }

    private String said(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(image.resolve("bin/so-khuyen-hoc").toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() + " " + words;
    }
}
