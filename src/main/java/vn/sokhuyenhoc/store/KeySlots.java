package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * The key file beside the database: a random 256-bit data key, wrapped (AES-GCM) under a key stretched from a password (Argon2id,
 * 64 MiB, 3 passes). H2 gets the data key, never the password, so a password can change without rewriting the database.
 * The file may hold several slots; this version writes one.
 */
final class KeySlots {
    static final String ENDING = ".keys";
    static final int SHORTEST_PASSWORD = 6;
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MEMORY_KIB = 65536;
    private static final int PASSES = 3;
    private static final String SLOT = "slot.1.";
    /** What a key file may ask for: a spoilt number must not take all memory, or hours. */
    private static final int LEAST_MEMORY_KIB = 8;
    private static final int MOST_MEMORY_KIB = 4 * MEMORY_KIB;
    private static final int MOST_PASSES = 10;

    private final Path file;

    KeySlots(Path file) {
        this.file = file;
    }

    boolean exist() {
        return Files.exists(file);
    }

    /** Makes a data key and the slot that this password opens. */
    DataKey create(char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new FaultException(Fault.PASSWORD_TOO_SHORT, SHORTEST_PASSWORD);
        }
        byte[] dataKey = random(KEY_BYTES);
        byte[] salt = random(SALT_BYTES);
        byte[] nonce = random(NONCE_BYTES);
        Properties slot = new Properties();
        slot.setProperty("format", "1");
        slot.setProperty(SLOT + "memory-kib", String.valueOf(MEMORY_KIB));
        slot.setProperty(SLOT + "passes", String.valueOf(PASSES));
        slot.setProperty(SLOT + "salt", HexFormat.of().formatHex(salt));
        slot.setProperty(SLOT + "nonce", HexFormat.of().formatHex(nonce));
        byte[] key = stretch(password, salt, MEMORY_KIB, PASSES);
        slot.setProperty(SLOT + "wrapped", HexFormat.of().formatHex(crypt(Cipher.ENCRYPT_MODE, key, nonce, dataKey)));
        write(slot);
        return new DataKey(dataKey);
    }

    /** The data key; refuses a wrong password and a damaged key file, and tells the two apart as far as that can be told. */
    DataKey open(char[] password) {
        byte[] salt;
        byte[] nonce;
        byte[] wrapped;
        byte[] key;
        try {
            Properties slot = new Properties();
            slot.load(new StringReader(Files.readString(file)));
            salt = HexFormat.of().parseHex(slot.getProperty(SLOT + "salt", "-"));
            nonce = HexFormat.of().parseHex(slot.getProperty(SLOT + "nonce", "-"));
            wrapped = HexFormat.of().parseHex(slot.getProperty(SLOT + "wrapped", "-"));
            int memoryKib = Integer.parseInt(slot.getProperty(SLOT + "memory-kib"));
            int passes = Integer.parseInt(slot.getProperty(SLOT + "passes"));
            if (memoryKib < LEAST_MEMORY_KIB || memoryKib > MOST_MEMORY_KIB || passes < 1 || passes > MOST_PASSES || nonce.length != NONCE_BYTES) {
                throw new IllegalArgumentException(memoryKib + " KiB, " + passes + " passes, nonce of " + nonce.length);
            }
            key = stretch(password, salt, memoryKib, passes);
        } catch (IOException | IllegalArgumentException e) {
            throw new FaultException(Fault.KEYS_DAMAGED, e, file.getFileName());
        }
        return new DataKey(crypt(Cipher.DECRYPT_MODE, key, nonce, wrapped));
    }

    /** The password is composed first (NFC): another keyboard may send the same letters in pieces. */
    private static byte[] stretch(char[] typed, byte[] salt, int memoryKib, int passes) {
        char[] password = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt).withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(1).build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(password, key);
        return key;
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] data) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(data);
        } catch (AEADBadTagException e) {
            throw new FaultException(Fault.WRONG_PASSWORD, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random(int bytes) {
        byte[] out = new byte[bytes];
        new SecureRandom().nextBytes(out);
        return out;
    }

    private void write(Properties slot) {
        try {
            StringWriter text = new StringWriter();
            slot.store(text, null);
            Files.createDirectories(file.getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, text.toString());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
