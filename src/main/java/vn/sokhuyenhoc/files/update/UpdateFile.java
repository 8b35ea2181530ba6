package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.update.ManifestText;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;
import vn.sokhuyenhoc.domain.update.UpdateManifest;

/**
 * A signed update file: a zip that holds the manifest, its signature and then each file the manifest names, nothing else. Half a file, one with
 * a changed byte, a file too many or twice, and one signed by somebody else are refused.
 */
public final class UpdateFile {
    /** How its name ends. */
    public static final String ENDING = "capnhat";
    static final String MANIFEST = "manifest";
    private static final String SIGN = "manifest.sig";
    private static final int MOST_MANIFEST = 1 << 22;

    private final Path path;
    private final byte[] words;
    private final UpdateManifest manifest;

    private UpdateFile(Path path, byte[] words) {
        this.path = path;
        this.words = words;
        this.manifest = ManifestText.read(new String(words, StandardCharsets.UTF_8));
    }

    /** Checks the signature and that the files named are there; the files themselves are checked while they are unpacked. */
    public static UpdateFile open(Path path, MakersKey key) {
        if (!Files.isRegularFile(path)) {
            throw new FaultException(Fault.FILE_MISSING, path);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            byte[] words = small(zip, MANIFEST, MOST_MANIFEST);
            if (!key.hasSigned(words, small(zip, SIGN, MakersKey.SIGNATURE + 1))) {
                throw new FaultException(Fault.UPDATE_NOT_SIGNED, path);
            }
            UpdateFile file = new UpdateFile(path, words);
            file.refuseOthers(zip);
            return file;
        } catch (IOException | IllegalArgumentException e) {
            throw new FaultException(Fault.UPDATE_DAMAGED, e, path);
        }
    }

    private static byte[] small(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(most);
        }
    }

    /** What the zip lists beyond the manifest, twice or in another size. */
    private void refuseOthers(ZipFile zip) throws IOException {
        List<String> names = zip.stream().map(ZipEntry::getName).toList();
        Set<String> wanted = new HashSet<>(Set.of(MANIFEST, SIGN));
        for (Item item : manifest.items()) {
            wanted.add(item.path());
            ZipEntry entry = zip.getEntry(item.path());
            if (entry == null || entry.getSize() != item.bytes()) {
                throw new IOException("not as the manifest says: " + item.path());
            }
        }
        if (names.size() != wanted.size() || !wanted.equals(new HashSet<>(names))) {
            throw new IOException("files that the manifest does not name");
        }
    }

    public UpdateManifest manifest() {
        return manifest;
    }

    /** Writes all files into an empty folder, each checked, and the manifest beside them; all is on the disk when it returns. */
    void unpack(Path folder, Progress progress) throws IOException {
        long done = 0;
        Unpacking out = new Unpacking(folder, path);
        try (ZipFile zip = opened()) {
            for (Item item : manifest.items()) {
                progress.at(done, manifest.bytes());
                out.write(item, zip);
                done += item.bytes();
            }
            out.keep(MANIFEST, words);
        }
        progress.at(done, manifest.bytes());
    }

    private ZipFile opened() {
        try {
            return new ZipFile(path.toFile());
        } catch (IOException e) {
            throw new FaultException(Fault.UPDATE_DAMAGED, e, path);
        }
    }
}
