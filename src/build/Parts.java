import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One library that is shipped, as its own pom calls it; the jar lies in Maven's repository. */
record Part(String group, String name, String version, List<Licence> licences, Path jar) {
    String purl() {
        String file = jar.getFileName().toString();
        String rest = file.substring((name + "-" + version).length(), file.length() - ".jar".length());
        return "pkg:maven/" + group + "/" + name + "@" + version + (rest.isEmpty() ? "" : "?classifier=" + rest.substring(1) + "&type=jar");
    }
}

/** What a pom says of a licence. */
record Licence(String name, String url) {
    /** Words in the name or address of a licence, and what SPDX calls it. The order matters: "Eclipse" is also in the address of others. */
    private static final List<Map.Entry<String, String>> SPDX = List.of(Map.entry("apache", "Apache-2.0"), Map.entry("bsd", "BSD-3-Clause"),
        Map.entry("cc0", "CC0-1.0"), Map.entry("mozilla", "MPL-2.0"), Map.entry("lgpl", "LGPL-2.1-or-later"), Map.entry("eclipse", "EPL-1.0"),
        Map.entry("ofl", "OFL-1.1"), Map.entry("mit", "MIT"));

    String spdx() {
        String words = (name + " " + url).toLowerCase(java.util.Locale.ROOT);
        return SPDX.stream().filter(known -> words.contains(known.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}

/**
 * Build step: says what is shipped. Arguments: the class path of the program as Maven's repository has it, the folder of the packaged program,
 * the version. Writes {@code sbom.json} (CycloneDX 1.6) and {@code licences/} with a list and with what each jar brings of texts. Needs no
 * network: the names, versions and licences are in the poms beside the jars.
 */
void main(String[] args) throws Exception {
    Path app = Path.of(args[1]);
    List<Part> parts = new ArrayList<>();
    for (String jar : args[0].split(File.pathSeparator)) {
        if (jar.endsWith(".jar") && Files.exists(app.resolve("lib").resolve(Path.of(jar).getFileName()))) {
            parts.add(part(Path.of(jar)));
        }
    }
    parts.sort(java.util.Comparator.comparing(Part::purl));
    Path licences = app.resolve("licences");
    Jars.clear(licences);
    Files.createDirectories(licences);
    for (Part part : parts) {
        texts(part, licences);
    }
    for (Path text : Jars.files(Path.of("installer/licences"), ".txt")) {
        Files.copy(text, licences.resolve(text.getFileName()));
    }
    Files.writeString(licences.resolve("LIST.txt"), list(parts));
    Files.writeString(app.resolve("sbom.json"), sbom(parts, args[2]));
}

/** The repository's folders are group/name/version/file. */
Part part(Path jar) throws Exception {
    Path folder = jar.getParent();
    String version = folder.getFileName().toString();
    String name = folder.getParent().getFileName().toString();
    Element pom = pom(folder.resolve(name + "-" + version + ".pom"));
    String group = of(pom, "groupId");
    Path root = folder.getParent().getParent();
    if (group.isEmpty()) {
        group = of(child(pom, "parent"), "groupId");
    }
    for (int i = 0; i < group.split("\\.").length; i++) {
        root = root.getParent();
    }
    return new Part(group, name, version, licences(pom, root), jar);
}

Element pom(Path file) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
}

/** A pom without licences has those of its parent. */
List<Licence> licences(Element pom, Path root) throws Exception {
    Element here = child(pom, "licenses");
    if (here != null) {
        return children(here).map(each -> new Licence(of(each, "name"), of(each, "url"))).toList();
    }
    Element parent = child(pom, "parent");
    if (parent == null) {
        throw new IllegalStateException("no licence in the pom of " + of(pom, "artifactId"));
    }
    Path folder = root.resolve(of(parent, "groupId").replace('.', '/')).resolve(of(parent, "artifactId")).resolve(of(parent, "version"));
    return licences(pom(folder.resolve(of(parent, "artifactId") + "-" + of(parent, "version") + ".pom")), root);
}

Stream<Element> children(Element of) {
    return Stream.iterate(of.getFirstChild(), node -> node != null, Node::getNextSibling).filter(Element.class::isInstance).map(Element.class::cast);
}

Element child(Element of, String name) {
    return children(of).filter(each -> each.getTagName().equals(name)).findFirst().orElse(null);
}

String of(Element of, String name) {
    Element found = child(of, name);
    return found == null ? "" : found.getTextContent().strip();
}

/** What a jar has of licences and notices, under the name of the jar. */
void texts(Part part, Path licences) throws IOException {
    try (ZipFile zip = new ZipFile(part.jar().toFile())) {
        for (ZipEntry entry : zip.stream().filter(each -> each.getName().matches("(?i)(META-INF/|liberation/)?([A-Z]*[-_])?(LICENSES?|NOTICE|ABOUT)[^/]*"))
            .toList()) {
            Path to = Files.createDirectories(licences.resolve(part.name())).resolve(Path.of(entry.getName()).getFileName().toString());
            Files.write(to, zip.getInputStream(entry).readAllBytes());
        }
    }
}

String list(List<Part> parts) {
    String lines = parts.stream().map(part -> part.group() + ":" + part.name() + "  " + part.version() + "  "
        + part.licences().stream().map(each -> each.name() + (each.url().isEmpty() ? "" : " <" + each.url() + ">")).collect(Collectors.joining(" / ")) + "\n")
        .distinct().collect(Collectors.joining());
    return "Các thư viện đi kèm, phiên bản và giấy phép của chúng.\nLibraries that are shipped, their versions and licences. Texts lie beside; those of Java and JavaFX\n"
        + "(GPL 2 with Classpath Exception) lie in the folder legal of the runtime. Of two licences with a stroke between, either may be chosen.\n\n"
        + lines + "Feather icons (in ikonli-feather-pack)  MIT\nLiberation fonts (in openpdf-fonts-extra)  OFL 1.1\n";
}

String sbom(List<Part> parts, String version) throws IOException {
    List<String> components = new ArrayList<>();
    String java = System.getProperty("java.runtime.version");
    components.add("    {\"type\": \"platform\", \"name\": \"OpenJDK\", \"version\": " + json(java) + ", \"publisher\": " + json(System.getProperty("java.vendor"))
        + ", \"licenses\": [{\"expression\": \"GPL-2.0-only WITH Classpath-exception-2.0\"}]}");
    for (Part part : parts) {
        String licences = part.licences().stream().map(each -> "{\"license\": {" + (each.spdx().isEmpty() ? "\"name\": " + json(each.name())
            : "\"id\": " + json(each.spdx())) + (each.url().isEmpty() ? "" : ", \"url\": " + json(each.url())) + "}}").collect(Collectors.joining(", "));
        components.add("    {\"type\": \"library\", \"bom-ref\": " + json(part.purl()) + ", \"group\": " + json(part.group()) + ", \"name\": " + json(part.name())
            + ", \"version\": " + json(part.version()) + ",\n     \"hashes\": [{\"alg\": \"SHA-256\", \"content\": " + json(Jars.sha256(part.jar())) + "}],\n"
            + "     \"licenses\": [" + licences + "], \"purl\": " + json(part.purl()) + "}");
    }
    return "{\n  \"bomFormat\": \"CycloneDX\",\n  \"specVersion\": \"1.6\",\n  \"version\": 1,\n  \"metadata\": {\"component\": {\"type\": \"application\", "
        + "\"name\": \"so-khuyen-hoc\", \"version\": " + json(version) + "}},\n  \"components\": [\n" + String.join(",\n", components) + "\n  ]\n}\n";
}

String json(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
}
