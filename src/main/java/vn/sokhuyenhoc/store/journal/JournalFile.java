package vn.sokhuyenhoc.store.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The bytes of a journal: a mark and a salt, then entries. Each entry is locked (AES-GCM) together with its running number and the tag of
 * the entry before, the first with the salt, so that none can be left out, moved or brought from another register.
 */
final class JournalFile implements AutoCloseable {
    private static final byte[] MARK = "SKHNK001".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 32;
    static final int HEADER = MARK.length + SALT;
    private static final int PAGE = 1 << 16;

    private final FileChannel channel;
    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    private JournalFile(FileChannel channel, SecretKey key) {
        this.channel = channel;
        this.key = key;
    }

    /** @param keys makes the file's key from its salt */
    static JournalFile create(Path path, Function<byte[], SecretKey> keys) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        byte[] salt = new byte[SALT];
        JournalFile file = new JournalFile(channel, keys.apply(salt(salt)));
        file.put(0, ByteBuffer.allocate(HEADER).put(MARK).put(salt).flip());
        return file;
    }

    private static byte[] salt(byte[] empty) {
        new SecureRandom().nextBytes(empty);
        return empty;
    }

    /** Whatever the file holds; nothing in it is readable where it is not ours. */
    static JournalFile open(Path path, Function<byte[], SecretKey> keys) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        channel.read(header, 0);
        return new JournalFile(channel, keys.apply(Arrays.copyOfRange(header.array(), MARK.length, HEADER)));
    }

    long size() throws IOException {
        return channel.size();
    }

    /** The whole entry that begins here, or null; its secret part is not looked at. */
    Slot slot(long start) throws IOException {
        Slot slot = front(start);
        return slot != null && slot.end() <= size() && get(slot.end() - Slot.BACK, Slot.BACK).getInt() == slot.length() ? slot : null;
    }

    private Slot front(long start) throws IOException {
        return start < HEADER || size() - start < Slot.FRONT ? null : Slot.read(start, get(start, Slot.FRONT));
    }

    /** The whole entry that ends here, or null. */
    Slot slotBefore(long end) throws IOException {
        Slot slot = end < HEADER + Slot.LEAST ? null : slot(end - get(end - Slot.BACK, Slot.BACK).getInt());
        return slot != null && slot.end() == end ? slot : null;
    }

    /**
     * Whether from here on there are only pieces of one entry that was being written when the power failed: cut short, or with nothing
     * but zeros where its end, or all of it, would be. Anything else was whole once.
     */
    boolean isTornFrom(long start) throws IOException {
        if (isZeroFrom(start + Slot.FRONT)) { // nor is there anything where it is shorter
            return true;
        }
        Slot slot = front(start);
        return slot != null && (slot.end() > size() || slot.end() == size() && isZeroFrom(slot.end() - Slot.BACK));
    }

    private boolean isZeroFrom(long start) throws IOException {
        for (long at = start; at < size(); at += PAGE) {
            ByteBuffer page = get(at, (int) Math.min(PAGE, size() - at));
            while (page.hasRemaining()) {
                if (page.get() != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Nothing where the entry is not what was written at this place. */
    Optional<JournalEntry> read(Slot slot) throws IOException {
        byte[] secret = get(slot.secretStart(), slot.secretLength()).array();
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, secret, slot);
            return Optional.of(JournalEntry.of(slot.number(), cipher.doFinal(secret, Slot.NONCE, secret.length - Slot.NONCE)));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not yet forced to the disk. */
    Slot write(long start, JournalEntry entry) throws IOException {
        byte[] content = entry.content();
        Slot slot = Slot.of(start, content.length, entry.number());
        byte[] nonce = new byte[Slot.NONCE];
        random.nextBytes(nonce);
        ByteBuffer out = ByteBuffer.allocate(slot.length());
        slot.putFront(out);
        try {
            out.put(nonce).put(cipher(Cipher.ENCRYPT_MODE, nonce, slot).doFinal(content)).putInt(slot.length());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        put(start, out.flip());
        return slot;
    }

    private Cipher cipher(int mode, byte[] nonce, Slot slot) throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(Slot.TAG * Byte.SIZE, nonce, 0, Slot.NONCE));
        long before = slot.start() == HEADER ? HEADER : slot.start() - Slot.BACK;
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES + Slot.TAG).putLong(slot.number()).put(get(before - Slot.TAG, Slot.TAG)).flip());
        return cipher;
    }

    private ByteBuffer get(long at, int bytes) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(bytes);
        while (in.hasRemaining()) {
            if (channel.read(in, at + in.position()) < 0) {
                throw new EOFException();
            }
        }
        return in.flip();
    }

    private void put(long at, ByteBuffer out) throws IOException {
        while (out.hasRemaining()) {
            channel.write(out, at + out.position());
        }
    }

    /** The mark is not part of what the key depends on, so it is asked for apart. */
    boolean isOurs() throws IOException {
        return size() >= HEADER && Arrays.equals(get(0, MARK.length).array(), MARK);
    }

    void cut(long end) throws IOException {
        channel.truncate(end);
        force();
    }

    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
