package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The image with its own Java, as {@code installer/build-image.sh} makes it, works where it is unpacked, in a folder with Vietnamese letters and
 * blanks that cannot be written, and takes its classes from its archive, never those of a jar that has changed. Linux alone.
 */
class ImagePackaged {
    private static final Path IMAGE = Path.of("target/image/so-khuyen-hoc");
    private static final String JAR = "so-khuyen-hoc-" + Version.text() + ".jar";

    @TempDir
    private Path folder;

    /** What a process said, both streams in one, and how it ended. */
    private record Said(int code, String words) {
    }

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").startsWith("Linux"), "the scripts of Linux");
        assumeTrue(Files.exists(Path.of("target/start/start.classes")), "packaged without the class archive");
        Said said = run(Map.of("SOKHUYENHOC_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            "bash", "installer/build-image.sh", "--no-zip");
        assertEquals(0, said.code(), said.words());
    }

    @Test
    void makesTheSampleAndAListInAFolderThatCannotBeWritten() throws IOException, InterruptedException {
        Path image = unpacked();
        for (Path place : List.of(image, image.resolve("bin"), image.resolve("lib"), image.resolve("lib/app"))) {
            assertTrue(place.toFile().setWritable(false), place.toString());
        }
        String launcher = image.resolve("bin/so-khuyen-hoc").toString();
        String data = folder.resolve("Sổ của xã").toString();
        assertEquals(new Said(0, "so-khuyen-hoc " + Version.text()), run(Map.of(), launcher, "--version"));
        Said sample = run(Map.of(), launcher, "--data", data, "sample");
        assertEquals(0, sample.code(), sample.words());
        Path list = folder.resolve("Danh sách người dân.xlsx");
        Said export = run(Map.of(), launcher, "--data", data, "export", "people", list.toString());
        assertEquals(0, export.code(), export.words());
        assertTrue(Files.size(list) > 1000);
        for (Path place : List.of(image, image.resolve("bin"), image.resolve("lib"), image.resolve("lib/app"))) {
            assertTrue(place.toFile().setWritable(true), place.toString());
        }
    }

    @Test
    void takesItsClassesFromTheArchiveUntilAJarChanges() throws IOException, InterruptedException {
        Path image = unpacked();
        String launcher = image.resolve("bin/so-khuyen-hoc").toString();
        assertTrue(loaded(launcher).contains("vn.sokhuyenhoc.cli.Program source: shared objects file"));
        try (FileSystem inside = FileSystems.newFileSystem(image.resolve("lib/app").resolve(JAR))) {
            Files.writeString(inside.getPath("build.properties"), "version=9.9.9\n");
        }
        assertTrue(run(Map.of(), launcher, "--version").words().contains("(mã I10)"), "a jar that is not as long as it was");
        Path parts = image.resolve("lib/app/parts");
        Files.writeString(parts, Files.readString(parts).replaceFirst("(?m)^\\d+ lib/app/" + JAR + "$",
            Files.size(image.resolve("lib/app").resolve(JAR)) + " lib/app/" + JAR));
        assertNotEquals(0, run(Map.of("JAVA_TOOL_OPTIONS", "-Xshare:on"), launcher, "--version").code());
        assertEquals(new Said(0, "so-khuyen-hoc 9.9.9"), run(Map.of(), launcher, "--version"));
        assertFalse(loaded(launcher).contains("vn.sokhuyenhoc.cli.Program source: shared objects file"));
    }

    @Test
    void hasTheLicencesAndThePartsListOfAllItShips() throws IOException {
        Path app = IMAGE.resolve("lib/app");
        String list = Files.readString(app.resolve("licences/LIST.txt"));
        try (Stream<Path> files = Files.list(app)) {
            TreeSet<String> unnamed = new TreeSet<>(files.map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.equals(JAR)).toList());
            assertTrue(unnamed.size() > 30, unnamed.toString());
            unnamed.removeIf(jar -> list.lines().anyMatch(line -> jar.startsWith(line.replaceFirst("^[^:]*:(\\S+) {2}(\\S+) {2}.*$", "$1-$2"))));
            assertEquals(new TreeSet<String>(), unnamed);
        }
        assertTrue(Files.readString(app.resolve("sbom.json")).contains("\"bomFormat\": \"CycloneDX\""));
    }

    /** Where each class came from, as the virtual machine tells. */
    private String loaded(String launcher) throws IOException, InterruptedException {
        Path log = folder.resolve("loaded.log");
        run(Map.of("_JAVA_OPTIONS", "-Xlog:class+load:file=" + log), launcher, "--version");
        return Files.readString(log);
    }

    private static Said run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("SOKHUYENHOC_PASSWORD", "khuyenhoc");
        Process process = builder.start();
        String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Said(process.waitFor(), words);
    }

    /** The image at another place, with the times of its files, as unpacking leaves them. */
    private Path unpacked() throws IOException {
        Path to = folder.resolve("Nguyễn Thị Hạnh").resolve("Sổ mới");
        Files.createDirectories(to.getParent());
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(IMAGE)) {
            all.forEach(files::add);
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(IMAGE.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return to;
    }
}
