import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What jpackage lays where; {@code app} holds the jars. Windows has other places than the rest. */
record Layout(Path root, boolean windows) {
    static final String NAME = "so-khuyen-hoc";
    /** Starts the same program for commands: with a console on Windows, without the picture of the start. */
    static final String COMMANDS = NAME + "-lenh";
    static final String WINDOW = NAME + "-cuaso";

    Path launcher(String name) {
        return windows ? root.resolve(name + ".exe") : root.resolve("bin").resolve(name);
    }

    Path settings(String name) {
        return app().resolve(name + ".cfg");
    }

    Path app() {
        return windows ? root.resolve("app") : root.resolve("lib").resolve("app");
    }

    Path modules() {
        return (windows ? root.resolve("runtime") : root.resolve("lib").resolve("runtime")).resolve("lib").resolve("modules");
    }
}

/** Parts of Java that the program and its libraries use; jdk.localedata for Vietnamese dates, jdk.charsets for old files. */
static final String MODULES = "java.base,java.desktop,java.sql,java.naming,java.logging,java.management,java.net.http,java.scripting,java.xml,"
    + "jdk.unsupported,jdk.localedata,jdk.crypto.ec,jdk.zipfs,jdk.charsets,jdk.jfr";

static final String LINK = "--strip-debug --no-header-files --no-man-pages --strip-native-commands --include-locales=vi,en --compress=zip-6";

/** Where things are in the image; the other options of the virtual machine are those of installer/bin. */
static final List<String> PLACES = List.of("-Dsokhuyenhoc.program=$APPDIR", "-Dsokhuyenhoc.sample=$APPDIR/sample-data");

/**
 * Build step: the program with its own Java in one folder, {@code so-khuyen-hoc} in the folder named. Arguments: the packaged program, the list
 * of classes that its start loads, the folder for the image, the makers' public key for updates or nothing. The image gets its name only when it
 * is whole. Its class archive is made by its own Java of its own jars, for the virtual machine takes no other.
 */
void main(String[] args) throws Exception {
    Path app = Path.of(args[0]);
    Path out = Path.of(args[2]);
    Path half = Path.of(args[2] + ".half");
    Jars.clear(half);
    Path input = gather(app, half.resolve("input"), args.length > 3 ? args[3] : "");
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Layout layout = new Layout(half.resolve("out").resolve(Layout.NAME), windows);
    Path jar = Jars.files(input, ".jar").stream().filter(file -> file.getFileName().toString().startsWith(Layout.NAME)).findFirst().orElseThrow();
    List<String> command = jpackage(input, jar.getFileName().toString(), layout.root().getParent(), windows);
    check(half, "jpackage.log", run(half, "jpackage.log", Map.of(), command));
    archive(layout, Path.of(args[1]).toAbsolutePath(), half);
    launchers(layout);
    Jars.clear(out);
    Files.move(layout.root().getParent(), out);
    Jars.clear(half);
}

/** Everything that lies beside the program's jar. The empty jars of JavaFX only name those for one system. */
Path gather(Path app, Path input, String key) throws IOException {
    Files.createDirectories(input);
    for (Path jar : Jars.files(app.resolve("lib"), ".jar")) {
        if (!jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar")) {
            Files.copy(jar, input.resolve(jar.getFileName()));
        }
    }
    for (String name : List.of("sample-data", "licences", "sbom.json")) {
        try (Stream<Path> all = Files.walk(app.resolve(name))) {
            for (Path file : all.toList()) {
                Files.copy(file, input.resolve(app.relativize(file).toString()));
            }
        }
    }
    natives(input);
    Files.copy(Path.of("installer/art/splash.png"), input.resolve("splash.png"));
    if (!key.isEmpty()) {
        Files.copy(Path.of(key), input.resolve("update-key.pem"));
    }
    return input;
}

/** JavaFX looks for its libraries beside its jar first; else it would unpack them into the user's home. On Windows it looks elsewhere. */
void natives(Path input) throws IOException {
    for (Path jar : Jars.files(input, ".jar").stream().filter(file -> file.getFileName().toString().startsWith("javafx-")).toList()) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(each -> each.getName().matches("[^/]+\\.so")).toList()) {
                Files.write(input.resolve(entry.getName()), zip.getInputStream(entry).readAllBytes());
            }
        }
    }
}

List<String> jpackage(Path input, String jar, Path dest, boolean windows) throws IOException {
    String version = jar.substring((Layout.NAME + "-").length(), jar.length() - ".jar".length());
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "jpackage").toString(), "--type", "app-image",
        "--name", Layout.NAME, "--app-version", version, "--vendor", "Sổ Khuyến Học", "--description", "Sổ Khuyến Học", "--input", input.toString(),
        "--main-jar", jar, "--main-class", "vn.sokhuyenhoc.Main", "--dest", dest.toString(), "--add-modules", MODULES, "--jlink-options", LINK,
        "--icon", windows ? "installer/art/icon.ico" : "installer/art/icon-256.png"));
    Stream.concat(options(), PLACES.stream()).forEach(option -> command.addAll(List.of("--java-options", option)));
    command.addAll(List.of("--add-launcher", Layout.COMMANDS + "=installer/commands.properties"));
    return command;
}

/** What the start script gives to Java word for word. */
Stream<String> options() throws IOException {
    return Stream.of(Files.readString(Path.of("installer/bin/so-khuyen-hoc")).split("\\s+"))
        .filter(word -> word.matches("(-X|-Duser|--enable)[^$]*") && !word.startsWith("-XshowSettings"));
}

/** Written last: the name of the archive holds a hash of the jars, and only the settings of the launcher tell it. */
void archive(Layout layout, Path classes, Path half) throws Exception {
    List<Path> jars = Jars.files(layout.app(), ".jar");
    Jars.setTimes(jars);
    Jars.setTimes(List.of(layout.modules()));
    String name = "start-" + Jars.hash(jars) + ".jsa";
    Path file = layout.app().resolve(name).toAbsolutePath();
    String launcher = layout.launcher(Layout.COMMANDS).toAbsolutePath().toString();
    // The launcher goes on where Java has done with the archive, and fails; what counts is the next start, which must not pass over it.
    run(half, "archive.log", Map.of("JAVA_TOOL_OPTIONS", "-Xshare:dump -XX:SharedClassListFile=" + quoted(classes) + " -XX:SharedArchiveFile="
        + quoted(file)), List.of(launcher));
    for (Path settings : Jars.files(layout.app(), ".cfg")) {
        Files.writeString(settings, "java-options=-XX:SharedArchiveFile=$APPDIR/" + name + "\n", StandardOpenOption.APPEND);
    }
    check(half, "start.log", run(half, "start.log", Map.of("JAVA_TOOL_OPTIONS", "-Xshare:on"), List.of(launcher, "--version")));
}

/** The window is opened with a picture at once. Elsewhere than on Windows a script chooses, which also sees to names with Vietnamese letters. */
void launchers(Layout layout) throws IOException {
    Path settings = layout.settings(Layout.NAME);
    Files.writeString(settings, "java-options=-splash:$APPDIR/splash.png\njava-options=-Dsokhuyenhoc.splash=true\n", StandardOpenOption.APPEND);
    if (!layout.windows()) {
        Files.move(settings, layout.settings(Layout.WINDOW));
        Files.move(layout.launcher(Layout.NAME), layout.launcher(Layout.WINDOW));
        Files.copy(Path.of("installer/start.sh"), layout.launcher(Layout.NAME), StandardCopyOption.COPY_ATTRIBUTES);
        parts(layout);
    }
}

/** What the script looks for before it starts anything: the length of each file without which there is no start. */
void parts(Layout layout) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (Stream<Path> all = Files.walk(layout.root())) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
            String name = layout.root().relativize(file).toString();
            if (name.matches("bin/.*|.*\\.(jar|so|cfg)|.*/modules")) {
                parts.append(Files.size(file)).append(' ').append(name).append('\n');
            }
        }
    }
    Files.writeString(layout.app().resolve("parts"), parts);
}

/** The virtual machine splits its variable at blanks that stand outside of quotes. */
String quoted(Path path) {
    return "'" + path + "'";
}

/** Answers how it ended; its words are in the log. */
int run(Path half, String log, Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(half.resolve(log).toFile());
    builder.environment().putAll(environment);
    return builder.start().waitFor();
}

void check(Path half, String log, int code) throws IOException {
    if (code != 0) {
        throw new IllegalStateException(Files.readString(half.resolve(log), StandardCharsets.UTF_8));
    }
}
