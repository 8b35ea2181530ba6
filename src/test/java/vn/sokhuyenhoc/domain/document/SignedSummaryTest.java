package vn.sokhuyenhoc.domain.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.criteria.Title;

/** What a code says comes out as it went in; anything less than the whole is refused. */
class SignedSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final SignedSummary CERTIFICATE = new SignedSummary(PaperKind.CERTIFICATES, "xã Chiềng Hương", "Bản Nà Lo", Title.CITIZEN, 2026,
        "12/GCN-HKH", DAY, new SignedSummary.Line(2026, 12), new SignedSummary.Whose.One("Lò Thị Ỷ Hương"));
    private static final SignedSummary LIST = new SignedSummary(PaperKind.PROPOSED, "phường Đồng Tâm", "", Title.FAMILY, 2027, "",
        LocalDate.of(2000, 1, 1), SignedSummary.Line.NONE, new SignedSummary.Whose.Many(30_000, "0f".repeat(32)));

    @Test
    void aSummaryComesBackFromItsDigits() {
        for (SignedSummary summary : List.of(CERTIFICATE, LIST)) {
            assertEquals(Optional.of(summary), CodeDigits.bytes(CodeDigits.of(summary.bytes())).flatMap(SignedSummary::of));
        }
    }

    @Test
    void theBytesAreThoseOfPapersThatArePrinted() {
        byte[] bytes = CERTIFICATE.bytes();
        assertArrayEquals(new byte[] {1, 0, 0, 2026 >> 8, (byte) 2026}, Arrays.copyOf(bytes, 5));
        for (PaperKind kind : PaperKind.values()) {
            assertEquals(kind.isNumbered(), SignedSummary.has(kind), kind.name());
        }
    }

    @Test
    void aSingleWrongOrMissingDigitIsNoticed() {
        String digits = CodeDigits.of(CERTIFICATE.bytes());
        assertTrue(digits.matches("\\d+"));
        for (int at = 0; at < digits.length(); at++) {
            char other = digits.charAt(at) == '9' ? '0' : (char) (digits.charAt(at) + 1);
            assertEquals(Optional.empty(), CodeDigits.bytes(digits.substring(0, at) + other + digits.substring(at + 1)), "wrong at " + at);
            assertEquals(Optional.empty(), CodeDigits.bytes(digits.substring(0, at) + digits.substring(at + 1)), "missing at " + at);
            assertEquals(Optional.empty(), CodeDigits.bytes(digits.substring(0, at)), "only " + at);
        }
        assertEquals(Optional.empty(), CodeDigits.bytes(digits + digits));
        assertEquals(Optional.empty(), CodeDigits.bytes("https://example.vn"));
    }

    @Test
    void blanksAndLineEndsOfAScannerDoNotMatter() {
        String digits = CodeDigits.of(CERTIFICATE.bytes());
        assertTrue(CodeDigits.bytes(" " + digits.substring(0, 50) + "\n" + digits.substring(50) + "\r\n").isPresent());
    }

    @Test
    void bytesThatAreCutOrLongerSayNothing() {
        byte[] bytes = CERTIFICATE.bytes();
        for (int length = 0; length < bytes.length; length++) {
            assertEquals(Optional.empty(), SignedSummary.of(Arrays.copyOf(bytes, length)), length + " bytes");
        }
        assertEquals(Optional.empty(), SignedSummary.of(Arrays.copyOf(bytes, bytes.length + 1)));
        bytes[0] = 2;
        assertEquals(Optional.empty(), SignedSummary.of(bytes), "a later way of writing");
    }
}
