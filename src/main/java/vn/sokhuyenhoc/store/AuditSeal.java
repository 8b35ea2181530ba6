package vn.sokhuyenhoc.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals entries of the log of changes (HMAC-SHA256 under a key of the register's), each over the seal before it. */
final class AuditSeal {
    private static final String PURPOSE = "so-khuyen-hoc audit 1";
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key;

    AuditSeal(DataKey key) {
        this.key = new SecretKeySpec(key.derive(PURPOSE, new byte[0]).getEncoded(), HMAC);
    }

    String over(String before, String line) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((before + "\n" + line).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 in hexadecimal; empty of nothing. */
    static String sum(byte[] bytes) {
        try {
            return bytes.length == 0 ? "" : HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
