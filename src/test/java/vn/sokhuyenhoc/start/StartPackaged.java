package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program starts from its class archive, and never from one that was made for other jars. Runs after packaging. */
class StartPackaged {
    private static final Path APP = Path.of("target/app");
    private static final String JAR = "so-khuyen-hoc-" + Version.text() + ".jar";

    @TempDir
    private Path folder;

    /** What a process said, both streams in one, and how it ended. */
    private record Said(int code, String words) {
    }

    @Test
    void theArchiveFitsTheJars() throws IOException, InterruptedException {
        Said said = fromArchive(APP);
        assertEquals(new Said(0, "so-khuyen-hoc " + Version.text()), said);
    }

    @Test
    void theArchiveFitsWhereTheProgramIsMoved() throws IOException, InterruptedException {
        assertEquals(new Said(0, "so-khuyen-hoc " + Version.text()), fromArchive(copy()));
    }

    @Test
    void aChangedJarIsNotStartedFromTheArchive() throws IOException, InterruptedException {
        Path app = copy();
        change(app.resolve("lib").resolve(JAR), "9.9.9");
        Said refused = fromArchive(app);
        assertNotEquals(0, refused.code(), refused.words());
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the launcher of Linux");
        assertEquals(new Said(0, "so-khuyen-hoc 9.9.9"), run(app.resolve("bin/so-khuyen-hoc").toString(), "--version"));
    }

    @Test
    void aLostArchiveIsDoneWithout() throws IOException, InterruptedException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the launcher of Linux");
        Path app = copy();
        Files.delete(app.resolve("lib").resolve(archive(app)));
        assertEquals(new Said(0, "so-khuyen-hoc " + Version.text()), run(app.resolve("bin/so-khuyen-hoc").toString(), "--version"));
        Files.delete(app.resolve("lib/start.name"));
        assertEquals(new Said(0, "so-khuyen-hoc " + Version.text()), run(app.resolve("bin/so-khuyen-hoc").toString(), "--version"));
    }

    @Test
    void thePartsListNamesWhatIsShipped() throws IOException {
        String list = Files.readString(APP.resolve("sbom.json"));
        assertTrue(list.contains("\"bomFormat\": \"CycloneDX\""), list.substring(0, 200));
        try (Stream<Path> lib = Files.list(APP.resolve("lib"))) {
            List<String> jars = lib.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar") && !name.equals(JAR)).toList();
            List<String> unnamed = jars.stream().filter(name -> !list.contains("@" + version(name))).toList();
            assertTrue(jars.size() > 30, jars.toString());
            assertEquals(List.of(), unnamed);
        }
    }

    /** What stands behind the last hyphen before a digit, without what names a system. */
    private static String version(String jar) {
        return jar.replaceFirst("\\.jar$", "").replaceFirst("-(linux|win|mac)[a-z0-9-]*$", "").replaceFirst("^.*?-(?=\\d)", "");
    }

    /** Refuses to start where the archive does not fit, instead of passing over it. */
    private static Said fromArchive(Path app) throws IOException, InterruptedException {
        return run(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:on",
            "-XX:SharedArchiveFile=" + app.resolve("lib").resolve(archive(app)), "-Xlog:disable", "-Xmx512m", "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED", "-cp", app.resolve("lib").resolve(JAR).toString(), "vn.sokhuyenhoc.Main", "--version");
    }

    private static String archive(Path app) throws IOException {
        return Files.readString(app.resolve("lib/start.name")).strip();
    }

    private static Said run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SOKHUYENHOC_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Process process = builder.start();
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try (InputStream out = process.getInputStream()) {
            out.transferTo(words);
        }
        return new Said(process.waitFor(), words.toString(StandardCharsets.UTF_8).strip());
    }

    /** The program at another place, with the times of its files, as an installer lays it down. */
    private Path copy() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(APP)) {
            all.filter(file -> Files.isRegularFile(file) && !file.startsWith(APP.resolve("sample-data"))).forEach(files::add);
        }
        Path to = folder.resolve("Program Files");
        for (Path file : files) {
            Path target = to.resolve(APP.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return to;
    }

    /** Another version in the jar, and the time that a build would leave. */
    private static void change(Path jar, String version) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.writeString(inside.getPath("build.properties"), "version=" + version + "\n");
        }
        Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis()));
    }
}
