package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.update.UpdateManifest.Item;

/** Writes the files of an update one by one, each forced to the disk and refused where it is not as the manifest says. */
final class Unpacking {
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final Path source;
    private final byte[] buffer = new byte[BUFFER];

    /** @param source the update file, to be named where it cannot be read */
    Unpacking(Path folder, Path source) {
        this.folder = folder;
        this.source = source;
    }

    /** What goes wrong while reading is the update file's fault; an {@link IOException} is one of the disk that is written to. */
    void write(Item item, ZipFile zip) throws IOException {
        Path out = folder.resolve(item.path()).normalize();
        if (!out.startsWith(folder)) {
            throw damaged(null);
        }
        Files.createDirectories(out.getParent());
        MessageDigest sum = sha();
        try (InputStream in = begin(item, zip); FileChannel to = FileChannel.open(out, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long left = item.bytes();
            for (int read = read(in); read > 0; read = read(in)) {
                left -= read;
                if (left < 0) {
                    throw damaged(null);
                }
                sum.update(buffer, 0, read);
                put(ByteBuffer.wrap(buffer, 0, read), to);
            }
            to.force(true);
        }
        if (!HexFormat.of().formatHex(sum.digest()).equals(item.sum())) {
            throw damaged(null);
        }
        Files.setLastModifiedTime(out, FileTime.from(item.time(), TimeUnit.SECONDS));
        if (item.executable() && Files.getFileAttributeView(out, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    void keep(String name, byte[] words) throws IOException {
        try (FileChannel to = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            put(ByteBuffer.wrap(words), to);
            to.force(true);
        }
    }

    private static void put(ByteBuffer bytes, FileChannel to) throws IOException {
        while (bytes.hasRemaining()) {
            to.write(bytes);
        }
    }

    private InputStream begin(Item item, ZipFile zip) {
        ZipEntry entry = zip.getEntry(item.path());
        if (entry == null) {
            throw damaged(null);
        }
        try {
            return zip.getInputStream(entry);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private int read(InputStream in) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private FaultException damaged(IOException why) {
        return new FaultException(Fault.UPDATE_DAMAGED, why, source);
    }

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
