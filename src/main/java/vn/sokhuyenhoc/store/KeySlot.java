package vn.sokhuyenhoc.store;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * One way into the register: its data key, wrapped (AES-GCM) under a key stretched from a secret (Argon2id, 64 MiB, 3 passes).
 *
 * @param owner login of an account, or {@link #RECOVERY}
 * @param bound whether the owner is sealed in, so that the slot cannot be passed off as somebody else's; those of format 1 are not
 */
record KeySlot(String owner, boolean bound, int memoryKib, int passes, byte[] salt, byte[] nonce, byte[] wrapped) {
    /** No login has a star. */
    static final String RECOVERY = "*";
    private static final int KEY_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int MEMORY_KIB = 65536;
    private static final int PASSES = 3;
    /** What a key file may ask for: a spoilt number must not take all memory, or hours. */
    private static final int LEAST_MEMORY_KIB = 8;
    private static final int MOST_MEMORY_KIB = 4 * MEMORY_KIB;
    private static final int MOST_PASSES = 10;

    /** A slot that the secret opens. */
    static KeySlot of(String owner, char[] secret, DataKey key) {
        return of(owner, true, secret, key);
    }

    static KeySlot of(String owner, boolean bound, char[] secret, DataKey key) {
        KeySlot empty = new KeySlot(owner, bound, MEMORY_KIB, PASSES, random(SALT_BYTES), random(NONCE_BYTES), new byte[0]);
        try {
            byte[] wrapped = empty.cipher(Cipher.ENCRYPT_MODE, secret).doFinal(HexFormat.of().parseHex(key.hex()));
            return new KeySlot(owner, bound, MEMORY_KIB, PASSES, empty.salt, empty.nonce, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static DataKey newKey() {
        return new DataKey(random(KEY_BYTES));
    }

    /** The data key; nothing where the secret is another. */
    Optional<DataKey> open(char[] secret) {
        try {
            return Optional.of(new DataKey(cipher(Cipher.DECRYPT_MODE, secret).doFinal(wrapped)));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, char[] secret) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(stretch(secret), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        if (bound) {
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        }
        return cipher;
    }

    /** The secret is composed first (NFC): another keyboard may send the same letters in pieces. */
    private byte[] stretch(char[] typed) {
        char[] secret = Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFC).toCharArray();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt).withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(1).build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(secret, key);
        return key;
    }

    private static byte[] random(int bytes) {
        byte[] out = new byte[bytes];
        new SecureRandom().nextBytes(out);
        return out;
    }

    /** @param prefix of its lines in the key file */
    void write(String prefix, Properties into) {
        into.setProperty(prefix + "owner", owner);
        into.setProperty(prefix + "bound", String.valueOf(bound));
        into.setProperty(prefix + "memory-kib", String.valueOf(memoryKib));
        into.setProperty(prefix + "passes", String.valueOf(passes));
        into.setProperty(prefix + "salt", HexFormat.of().formatHex(salt));
        into.setProperty(prefix + "nonce", HexFormat.of().formatHex(nonce));
        into.setProperty(prefix + "wrapped", HexFormat.of().formatHex(wrapped));
    }

    /**
     * Reads one again; refuses lines that are missing or make no sense with {@link IllegalArgumentException}.
     *
     * @param first whose slot it is where that is not said, as in format 1
     */
    static KeySlot read(String prefix, Properties from, String first) {
        KeySlot slot = new KeySlot(from.getProperty(prefix + "owner", first), Boolean.parseBoolean(from.getProperty(prefix + "bound")),
            Integer.parseInt(from.getProperty(prefix + "memory-kib")), Integer.parseInt(from.getProperty(prefix + "passes")),
            bytes(from, prefix + "salt"), bytes(from, prefix + "nonce"), bytes(from, prefix + "wrapped"));
        boolean sound = slot.passes > 0 && slot.passes <= MOST_PASSES && slot.memoryKib >= LEAST_MEMORY_KIB
            && slot.memoryKib <= MOST_MEMORY_KIB && slot.salt.length == SALT_BYTES
            && slot.nonce.length == NONCE_BYTES && slot.wrapped.length == KEY_BYTES + TAG_BITS / Byte.SIZE;
        if (!sound) {
            throw new IllegalArgumentException(prefix);
        }
        return slot;
    }

    private static byte[] bytes(Properties from, String key) {
        return HexFormat.of().parseHex(from.getProperty(key, "-"));
    }
}
