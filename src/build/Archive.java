import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;

/** Where things are: the packaged program, a folder for what is only needed on the way, and the class path on which the start is tried. */
record Places(Path app, Path work, String trainingPath) {
    Path lib() {
        return app.resolve("lib");
    }

    Path classes() {
        return work.resolve("start.classes");
    }
}

/**
 * Build step: writes the class archive that lets the packaged program start in half the time. The start is tried once without a display to
 * learn its classes; then these are read from the packaged jars. The name of the archive holds a hash of the jars, and the launcher is told
 * this name: what was made for other jars is never looked at. The virtual machine itself refuses an archive where a jar changed later.
 */
void main(String[] args) throws Exception {
    Places places = new Places(Path.of(args[0]), Path.of(args[1]), args[2]);
    List<String> glass = List.of(args[3].split(" "));
    List<Path> jars = Jars.files(places.lib(), ".jar");
    Jars.setTimes(jars);
    Path archive = places.lib().resolve("start-" + Jars.hash(jars) + ".jsa");
    Path name = places.lib().resolve("start.name");
    if (Files.exists(archive) && Files.exists(name) && Files.readString(name).strip().equals(archive.getFileName().toString())) {
        return;
    }
    Files.deleteIfExists(name);
    for (Path old : Jars.files(places.lib(), ".jsa")) {
        Files.delete(old);
    }
    Jars.clear(places.work());
    Files.createDirectories(places.work());
    List<String> training = new ArrayList<>(glass);
    training.addAll(List.of("-XX:DumpLoadedClassList=" + places.classes(), "-cp", places.trainingPath(), "vn.sokhuyenhoc.start.StartTraining",
        places.work().resolve("register").toString()));
    java(places, "training.log", training);
    windowClasses(jars, places.classes());
    Path main = jars.stream().filter(jar -> jar.getFileName().toString().startsWith("so-khuyen-hoc")).findFirst().orElseThrow();
    java(places, "archive.log", List.of("-Xshare:dump", "-XX:+UseSerialGC", "-XX:SharedClassListFile=" + places.classes(),
        "-XX:SharedArchiveFile=" + archive, "-cp", main.toString()));
    Files.writeString(name, archive.getFileName() + "\n");
}

/** The trial had another main class and no display: the program's own and those that draw on the real one, by their packages, are added. */
void windowClasses(List<Path> jars, Path list) throws IOException {
    TreeSet<String> names = new TreeSet<>(List.of("vn/sokhuyenhoc/Main"));
    for (Path jar : jars.stream().filter(file -> file.getFileName().toString().startsWith("javafx-graphics")).toList()) {
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream().map(entry -> entry.getName()).filter(entry -> entry.matches("com/sun/(glass/ui/|prism/(es2|d3d|sw)/)[^$]*\\.class"))
                .forEach(entry -> names.add(entry.substring(0, entry.length() - ".class".length())));
        }
    }
    Files.write(list, names, StandardOpenOption.APPEND);
}

/** Runs the same Java as this one with the program's own options; where it fails, its words are in the log. */
void java(Places places, String log, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED", "-Duser.language=vi", "-Duser.country=VN", "-Dsokhuyenhoc.sample=" + places.app().resolve("sample-data")));
    command.addAll(arguments);
    Path out = places.work().resolve(log);
    if (new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor() != 0) {
        throw new IllegalStateException("no class archive; see " + out);
    }
}
