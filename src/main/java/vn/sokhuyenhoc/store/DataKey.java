package vn.sokhuyenhoc.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The register's 256 random bits. The database gets them as they are; whatever else is locked gets a key of its own, made from them. */
final class DataKey {
    private static final int KEY_BYTES = 32;

    private final byte[] bytes;

    /** The bytes become its own. */
    DataKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** In hexadecimal, as H2 wants it. */
    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    /** A key for one purpose and one salt (HKDF-SHA256), from which neither this one nor another can be found. */
    SecretKey derive(String purpose, byte[] salt) {
        try {
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(bytes).addSalt(salt)
                .thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
