package vn.sokhuyenhoc.store;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What copies of one register have in common: the key of their seals, and a mark that tells whose they are and nothing else. */
record CopySeal(SecretKey key, String register) {
    private static final int MARK_BYTES = 8;

    static CopySeal of(DataKey key) {
        byte[] mark = key.derive("so-khuyen-hoc register 1", new byte[0]).getEncoded();
        return new CopySeal(new SecretKeySpec(key.derive("so-khuyen-hoc copy 1", new byte[0]).getEncoded(), "HmacSHA256"),
            HexFormat.of().formatHex(mark, 0, MARK_BYTES));
    }
}
