package vn.sokhuyenhoc.work.paper;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import vn.sokhuyenhoc.domain.document.CodeDigits;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.recognition.Recognition.Withdrawal;
import vn.sokhuyenhoc.store.CertificateStore;
import vn.sokhuyenhoc.store.Database;

/** Signs what a paper says as the digits of its square code, and tells of scanned digits what they are worth; needs no network. */
public final class Seal {
    private final OfficeKey key;
    private final CertificateStore certificates;

    public Seal(Database database, OfficeKey key) {
        this.key = key;
        this.certificates = new CertificateStore(database);
    }

    /**
     * What a code turned out to be.
     *
     * @param summary    what the paper says; empty where that cannot be believed
     * @param withdrawal when and why the title was taken away; of a list that was taken back nothing more is known
     */
    public record Checked(SealState state, Optional<SignedSummary> summary, Optional<Withdrawal> withdrawal) {
        private static Checked nothing(SealState state) {
            return new Checked(state, Optional.empty(), Optional.empty());
        }
    }

    /** Whom a list names, by the names in their order. */
    public static SignedSummary.Whose.Many many(Iterable<String> names) {
        MessageDigest digest = PaperArchive.digest();
        int count = 0;
        for (String name : names) {
            digest.update((Normalizer.normalize(name, Normalizer.Form.NFC) + "\n").getBytes(StandardCharsets.UTF_8));
            count++;
        }
        return new SignedSummary.Whose.Many(count, HexFormat.of().formatHex(digest.digest()));
    }

    /** The digits of the square code. */
    public String digits(SignedSummary summary) {
        byte[] words = summary.bytes();
        byte[] marked = ByteBuffer.allocate(words.length + OfficeKey.MARK).put(words).put(key.mark()).array();
        return CodeDigits.of(ByteBuffer.allocate(marked.length + OfficeKey.SIGNATURE).put(marked).put(key.sign(marked)).array());
    }

    public Checked check(String scanned) {
        Optional<byte[]> bytes = CodeDigits.bytes(scanned).filter(b -> b.length > OfficeKey.MARK + OfficeKey.SIGNATURE);
        if (bytes.isEmpty()) {
            return Checked.nothing(SealState.UNREADABLE);
        }
        byte[] all = bytes.get();
        int signed = all.length - OfficeKey.SIGNATURE;
        byte[] marked = Arrays.copyOf(all, signed);
        Optional<SignedSummary> summary = SignedSummary.of(Arrays.copyOf(all, signed - OfficeKey.MARK));
        if (summary.isEmpty()) {
            return Checked.nothing(SealState.UNREADABLE);
        }
        if (!Arrays.equals(key.mark(), Arrays.copyOfRange(all, signed - OfficeKey.MARK, signed))) {
            return new Checked(SealState.OTHER_OFFICE, summary, Optional.empty());
        }
        if (!key.signed(marked, Arrays.copyOfRange(all, signed, all.length))) {
            return Checked.nothing(SealState.ALTERED);
        }
        return standing(summary.get());
    }

    private Checked standing(SignedSummary summary) {
        SignedSummary.Line line = summary.line();
        if (summary.kind() == PaperKind.CERTIFICATES) {
            Optional<Withdrawal> withdrawal = certificates.withdrawal(line.year(), line.no());
            return new Checked(withdrawal.isPresent() ? SealState.WITHDRAWN : SealState.GENUINE, Optional.of(summary), withdrawal);
        }
        boolean back = line.no() > 0 && certificates.isTakenBack(line.no());
        return new Checked(back ? SealState.WITHDRAWN : SealState.GENUINE, Optional.of(summary), Optional.empty());
    }
}
