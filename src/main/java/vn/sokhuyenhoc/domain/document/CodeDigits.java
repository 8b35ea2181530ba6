package vn.sokhuyenhoc.domain.document;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Bytes as digits and nothing else, since keyboards and typing aids (Telex, VNI) change letters that a scanner types, never digits: four
 * digits say how many follow, then the bytes as one number, then six digits of a check sum, so that half a scan is noticed.
 */
public final class CodeDigits {
    private static final int LENGTH = 4;
    private static final int CHECK = 6;
    private static final int MOST = 3000;

    private CodeDigits() {
    }

    /** @param bytes the first from 1 to 127 */
    public static String of(byte[] bytes) {
        String number = new BigInteger(1, bytes).toString();
        String counted = String.format("%0" + LENGTH + "d", number.length() + CHECK) + number;
        return counted + check(counted);
    }

    /** Blanks and line ends aside; empty where a digit is missing, too many, or another than was written. */
    public static Optional<byte[]> bytes(String scanned) {
        String digits = scanned.replaceAll("\\s", "");
        if (!digits.matches("\\d{" + (LENGTH + CHECK + 1) + "," + MOST + "}")
            || Integer.parseInt(digits.substring(0, LENGTH)) != digits.length() - LENGTH) {
            return Optional.empty();
        }
        String counted = digits.substring(0, digits.length() - CHECK);
        if (!digits.endsWith(check(counted))) {
            return Optional.empty();
        }
        return Optional.of(new BigInteger(counted.substring(LENGTH)).toByteArray());
    }

    private static String check(String digits) {
        CRC32 sum = new CRC32();
        sum.update(digits.getBytes(StandardCharsets.US_ASCII));
        return String.format("%0" + CHECK + "d", sum.getValue() % 1_000_000);
    }
}
