package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sokhuyenhoc.domain.update.ManifestText;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;
import vn.sokhuyenhoc.domain.update.UpdateManifest;
import vn.sokhuyenhoc.domain.update.Version;

/** Makes small update files as the makers would, with a key of its own. */
public final class Updates {
    public static final String LAUNCHER = "bin/so-khuyen-hoc";
    private final KeyPair pair;

    public Updates() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lays the public key where a program keeps it. */
    public Path keyIn(Path program) throws IOException {
        Files.createDirectories(program);
        Files.writeString(program.resolve(MakersKey.FILE), "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n");
        return program;
    }

    public byte[] sign(byte[] words) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(words);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parts of an update, to be spoilt by a test before they are written. */
    public static final class Parts {
        public UpdateManifest manifest;
        public byte[] words;
        public byte[] sign;
        public final Map<String, byte[]> files;

        Parts(Map<String, byte[]> files) {
            this.files = new LinkedHashMap<>(files);
        }

        public Path write(Path out) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(out))) {
                put(zip, UpdateFile.MANIFEST, words);
                put(zip, "manifest.sig", sign);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    put(zip, file.getKey(), file.getValue());
                }
            }
            return out;
        }

        private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
            zip.closeEntry();
        }
    }

    /** A program of one script and two more files. */
    public Parts parts(String version, String system, int schema, String script) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(LAUNCHER, script.getBytes(StandardCharsets.UTF_8));
        files.put("lib/app/so-khuyen-hoc.jar", ("jar of " + version).repeat(20_000).getBytes(StandardCharsets.UTF_8));
        files.put("lib/app/empty", new byte[0]);
        Parts parts = new Parts(files);
        List<Item> items = files.entrySet().stream().map(file -> new Item(file.getKey(), file.getValue().length, sum(file.getValue()),
            file.getKey().equals(LAUNCHER), 1_000_000_000L)).toList();
        signed(parts, new UpdateManifest(Version.of(version).orElseThrow(), system, schema, LocalDate.of(2026, 11, 23),
            List.of("Nhập phiếu nhanh hơn."), items));
        return parts;
    }

    public void signed(Parts parts, UpdateManifest manifest) {
        parts.manifest = manifest;
        parts.words = ManifestText.write(manifest).getBytes(StandardCharsets.UTF_8);
        parts.sign = sign(parts.words);
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
