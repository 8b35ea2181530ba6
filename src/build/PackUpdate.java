import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sokhuyenhoc.domain.update.ManifestText;
import vn.sokhuyenhoc.domain.update.NewsText;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;

/** An image as {@code build-image.sh} leaves it: the folder of its jars says for which system it is. */
record Image(Path root, Path jars) {
    static Image of(Path root) {
        Path linux = root.resolve("lib/app");
        return new Image(root, Files.isDirectory(linux) ? linux : root.resolve("app"));
    }

    boolean isWindows() {
        return jars.equals(root.resolve("app"));
    }

    Path launcher() {
        return root.resolve(isWindows() ? "so-khuyen-hoc.exe" : "bin/so-khuyen-hoc");
    }
}

/** Build step: packs an image into one update file and signs it; beside it the signed news that such a version is there. */
void main(String[] args) throws Exception {
    Image image = Image.of(Path.of(args[0]).toRealPath());
    PrivateKey key = key(Path.of(args[1]));
    Path out = Files.createDirectories(Path.of(args[2]));
    List<String> notes = args.length > 3
        ? Files.readAllLines(Path.of(args[3])).stream().map(String::strip).filter(line -> !line.isEmpty()).toList() : List.of();
    UpdateManifest manifest = manifest(image, notes);
    byte[] words = ManifestText.write(manifest).getBytes(StandardCharsets.UTF_8);
    ManifestText.read(new String(words, StandardCharsets.UTF_8)); // as the program will
    Path file = out.resolve("so-khuyen-hoc-" + manifest.version().text() + "-" + manifest.system() + ".capnhat");
    Path beside = file.resolveSibling(file.getFileName() + ".tmp");
    try (OutputStream to = Files.newOutputStream(beside); ZipOutputStream zip = new ZipOutputStream(to)) {
        put(zip, "manifest", words);
        put(zip, "manifest.sig", signed(words, key));
        for (Item item : manifest.items()) {
            zip.putNextEntry(new ZipEntry(item.path()));
            Files.copy(image.root().resolve(item.path()), zip);
            zip.closeEntry();
        }
    }
    Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    byte[] news = NewsText.write(manifest, file.getFileName().toString(), Files.size(file)).getBytes(StandardCharsets.UTF_8);
    Files.write(out.resolve("latest-" + manifest.system()), news);
    Files.write(out.resolve("latest-" + manifest.system() + ".sig"), signed(news, key));
    IO.println("update: " + file);
    IO.println("version: " + manifest.version().text() + ", system: " + manifest.system() + ", files: " + manifest.items().size() + ", megabytes: "
        + Files.size(file) / 1_000_000);
}

void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
}

UpdateManifest manifest(Image image, List<String> notes) throws Exception {
    Properties build = new Properties();
    int schema = 0;
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + program(image).toUri()), Map.of());
         InputStream in = Files.newInputStream(jar.getPath("build.properties")); Stream<Path> steps = Files.list(jar.getPath("db/migration"))) {
        build.load(in);
        schema = steps.map(step -> step.getFileName().toString()).filter(name -> name.matches("V\\d+__.*"))
            .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf('_')))).max().orElseThrow();
    }
    Version version = Version.of(build.getProperty("version")).orElseThrow();
    List<Item> items = new ArrayList<>();
    try (Stream<Path> all = Files.walk(image.root(), java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
        for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
            boolean executable = Files.isExecutable(file) && !image.isWindows();
            items.add(new Item(image.root().relativize(file).toString().replace('\\', '/'), Files.size(file), sum(file), executable,
                Files.getLastModifiedTime(file).to(TimeUnit.SECONDS)));
        }
    }
    return new UpdateManifest(version, system(image), schema, LocalDate.now(), notes, items);
}

Path program(Image image) throws IOException {
    try (Stream<Path> jars = Files.list(image.jars())) {
        return jars.filter(jar -> jar.getFileName().toString().matches("so-khuyen-hoc-.*\\.jar")).findFirst().orElseThrow();
    }
}

/** From the launcher, which is a program of the machine (ELF on Linux, PE on Windows); a script counts as one for 64-bit Intel. */
String system(Image image) throws IOException {
    byte[] head = Files.readAllBytes(image.launcher());
    boolean isArm = head.length > 64 && (head[0] == 0x7f && (head[18] & 0xff) == 0xb7
        || head[0] == 'M' && head[1] == 'Z' && (head[(head[0x3c] & 0xff | (head[0x3d] & 0xff) << 8) + 4] & 0xff) == 0x64
            && (head[(head[0x3c] & 0xff | (head[0x3d] & 0xff) << 8) + 5] & 0xff) == 0xaa);
    return (image.isWindows() ? "windows-" : "linux-") + (isArm ? "arm64" : "x64");
}

String sum(Path file) throws IOException, GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
}

PrivateKey key(Path file) throws IOException, GeneralSecurityException {
    String text = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
    return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
}

byte[] signed(byte[] words, PrivateKey key) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initSign(key);
    signature.update(words);
    return signature.sign();
}
