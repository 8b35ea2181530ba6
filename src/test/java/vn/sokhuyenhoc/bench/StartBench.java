package vn.sokhuyenhoc.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.start.Version;

/**
 * Goals: from the start of Java to the first screen of a ward's register, from the class archive in {@code target/app}, and the
 * memory ten seconds later. Drawn without a display, so without the driver of a graphics card. Needs {@code mvn -DskipTests package} before.
 */
@Tag("bench")
class StartBench {
    private static final Path LIB = Path.of("target/app/lib");
    private static final int RUNS = Tally.SMALL ? 1 : 7;

    @TempDir
    private Path folder;

    @Test
    void startOfTheProgram() throws IOException {
        assumeTrue(Files.exists(LIB.resolve("start.name")), "not packaged yet: mvn -DskipTests package");
        Ward.make(folder.resolve("data"), Tally.people()).close();
        List<Long> millis = new ArrayList<>();
        List<Long> megabytes = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            run(millis, megabytes);
        }
        System.out.println("starts, ms: " + millis + "; resident at rest, MB: " + megabytes);
        Tally.HERE.put(Tally.Goal.most("R-1", 5, "s"), "first start to the first screen", millis.getFirst() / 1000.0);
        Tally.HERE.put(Tally.Goal.most("R-1", 2.5, "s"), "later starts, middle one", millis.stream().sorted().toList().get(RUNS / 2) / 1000.0);
        megabytes.stream().max(Long::compare).ifPresent(most -> Tally.HERE.put(Tally.Goal.most("R-2", 350, "MB"), "at rest, most", most));
    }

    private void run(List<Long> millis, List<Long> megabytes) throws IOException {
        Process process = new ProcessBuilder(command()).redirectError(folder.resolve("error.log").toFile()).start();
        try (BufferedReader out = process.inputReader()) {
            millis.add(Long.valueOf(String.valueOf(out.readLine()).split(" ")[0]));
            assertEquals("rested", out.readLine());
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (Files.exists(status)) {
                megabytes.add(Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElseThrow());
            }
        } finally {
            process.destroy();
        }
    }

    /** As the launcher does it, with what draws without a display behind the program's own jar, where it does not disturb the archive. */
    private List<String> command() throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:SharedArchiveFile=" + LIB.resolve(Files.readString(LIB.resolve("start.name")).strip()).toAbsolutePath(), "-Xlog:disable"));
        String launcher = Files.readString(Path.of("installer/bin/so-khuyen-hoc"));
        Stream.of(launcher.split("\\s+")).filter(word -> word.startsWith("-X") && !word.startsWith("-Xlog")
            && !word.startsWith("-XshowSettings")).forEach(command::add);
        Stream.of("glass.platform", "monocle.platform", "prism.order", "headless.geometry")
            .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        String monocle = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(jar -> jar.contains("monocle"))
            .findFirst().orElseThrow();
        Path jar = LIB.resolve("so-khuyen-hoc-" + Version.text() + ".jar").toAbsolutePath();
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.language=vi", "-Duser.country=VN", "-cp",
            String.join(File.pathSeparator, jar.toString(), monocle, Path.of("target/test-classes").toAbsolutePath().toString()),
            "vn.sokhuyenhoc.start.StartTimes", folder.resolve("data").toString(), new String(Ward.PASSWORD)));
        return command;
    }
}
