package vn.sokhuyenhoc.store.copy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import vn.sokhuyenhoc.domain.copy.CopyManifest;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * The one file of a copy: the parts as they are, a manifest with the sum of each, and the seal of the manifest (HMAC-SHA256). What is read
 * from it is what was put in, or it is refused as damaged.
 */
public final class CopyFile {
    private static final String MANIFEST = "manifest";
    private static final String SEAL = "manifest.seal";
    private static final String HMAC = "HmacSHA256";
    private static final int MOST_MANIFEST = 1 << 20;

    private final Path path;
    private final String text;
    private final String seal;

    /**
     * One file of a copy.
     *
     * @param name in the copy, as the path below the data folder with slashes
     */
    public record Part(String name, Body body) {
    }

    /** Writes the bytes of a part; does not close the stream. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    private CopyFile(Path path, String text, String seal) {
        this.path = path;
        this.text = text;
        this.seal = seal;
    }

    /** Looks at the manifest; refuses what is no copy, is damaged or of a newer program. */
    public static CopyFile open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new FaultException(Fault.FILE_MISSING, path);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            CopyFile file = new CopyFile(path, small(zip, MANIFEST), small(zip, SEAL));
            if (ManifestText.format(file.text) > ManifestText.FORMAT) {
                throw new FaultException(Fault.COPY_NEWER, path);
            }
            file.manifest();
            return file;
        } catch (IOException | IllegalArgumentException e) {
            throw new FaultException(Fault.COPY_DAMAGED, e, path);
        }
    }

    private static String small(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_MANIFEST), StandardCharsets.UTF_8);
        }
    }

    /** As the copy says; true only where it is sealed. */
    public CopyManifest manifest() {
        return ManifestText.read(text);
    }

    public boolean isSealedWith(SecretKey key) {
        return MessageDigest.isEqual(seal(key, text).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a part out; refuses one that is not as it was put in. */
    public void take(String part, Path to) {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.getEntry(part);
            if (entry == null) {
                throw new FaultException(Fault.COPY_DAMAGED, path);
            }
            Files.createDirectories(to.toAbsolutePath().getParent());
            MessageDigest sum = sha();
            try (InputStream in = new DigestInputStream(zip.getInputStream(entry), sum); OutputStream out = Files.newOutputStream(to)) {
                in.transferTo(out);
            }
            if (!hex(sum).equals(manifest().parts().get(part))) {
                throw new FaultException(Fault.COPY_DAMAGED, path);
            }
        } catch (ZipException | EOFException e) {
            throw new FaultException(Fault.COPY_DAMAGED, e, path);
        } catch (IOException e) {
            throw BesideFile.of(e, to);
        }
    }

    /** Writes a copy over the stream; answers the manifest with the sums. */
    public static CopyManifest write(OutputStream out, List<Part> parts, CopyManifest draft, SecretKey key) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.setLevel(Deflater.NO_COMPRESSION); // what is locked cannot be made smaller
        Map<String, String> sums = new TreeMap<>();
        for (Part part : parts) {
            MessageDigest sum = sha();
            zip.putNextEntry(new ZipEntry(part.name()));
            DigestOutputStream counted = new DigestOutputStream(zip, sum);
            part.body().writeTo(counted);
            counted.flush();
            zip.closeEntry();
            sums.put(part.name(), hex(sum));
        }
        CopyManifest manifest = draft.with(sums);
        String text = ManifestText.write(manifest);
        for (Map.Entry<String, String> entry : Map.of(MANIFEST, text, SEAL, seal(key, text)).entrySet()) {
            zip.putNextEntry(new ZipEntry(entry.getKey()));
            zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        return manifest;
    }

    private static String seal(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hex(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }
}
