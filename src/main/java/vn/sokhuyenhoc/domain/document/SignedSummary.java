package vn.sokhuyenhoc.domain.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.criteria.Title;

/**
 * What the square code of a paper says, and as what bytes: the same in every later version of the program, since papers outlive programs.
 * Texts longer than 80 letters are cut.
 *
 * @param office  the commune with its kind, such as "xã Chiềng Hương"
 * @param place   the village; empty for the whole commune
 * @param year    of the round
 * @param number  as on the paper; may be empty
 * @param line    which list, or which certificate
 * @param whose   whom the paper names
 */
public record SignedSummary(PaperKind kind, String office, String place, Title title, int year, String number, LocalDate date, Line line,
                            Whose whose) {
    /** Which way of writing this is; the first byte. */
    public static final int VERSION = 1;
    /** Most letters of a text. */
    public static final int LONGEST = 80;

    // Their places are on papers: never change the order, add at the end.
    private static final List<PaperKind> KINDS = List.of(PaperKind.CERTIFICATES, PaperKind.CERTIFICATION, PaperKind.PROPOSED, PaperKind.AMENDING,
        PaperKind.NOTICE, PaperKind.COMPARISON, PaperKind.LOW_MARKS, PaperKind.REGISTRATION, PaperKind.MINUTES, PaperKind.SUBMISSION,
        PaperKind.DECISION, PaperKind.REPORT);
    private static final List<Title> TITLES = List.of(Title.CITIZEN, Title.FAMILY, Title.CLAN, Title.COMMUNITY, Title.UNIT, Title.COMMUNE);
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int HASH_BYTES = 32;

    public SignedSummary {
        office = plain(office);
        place = plain(place);
        number = plain(number);
    }

    /**
     * A certificate by the year of its number book and its number; a paper of a list by the year of its round and the list's row.
     * A paper that is neither has number 0.
     */
    public record Line(int year, int no) {
        public static final Line NONE = new Line(0, 0);
    }

    /** Whom a paper names. */
    public sealed interface Whose {
        /** @param name of the holder of a certificate */
        record One(String name) implements Whose {
            public One {
                name = plain(name);
            }
        }

        /** @param sha256 of the names in their order, in hexadecimal digits */
        record Many(int count, String sha256) implements Whose {
        }
    }

    /** Whether papers of this kind can have a code. */
    public static boolean has(PaperKind kind) {
        return KINDS.contains(kind);
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeByte(KINDS.indexOf(kind));
            out.writeByte(TITLES.indexOf(title));
            out.writeShort(year);
            out.writeShort((int) (date.toEpochDay() - FIRST_DAY.toEpochDay()));
            out.writeShort(line.year());
            out.writeInt(line.no());
            write(out, office);
            write(out, place);
            write(out, number);
            switch (whose) {
                case Whose.One one -> {
                    out.writeByte(1);
                    write(out, one.name());
                }
                case Whose.Many many -> {
                    out.writeByte(0);
                    out.writeInt(many.count());
                    out.write(HexFormat.of().parseHex(many.sha256()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Empty where these bytes say nothing that this version of the program knows. */
    public static Optional<SignedSummary> of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readUnsignedByte() != VERSION) {
                return Optional.empty();
            }
            int kind = in.readUnsignedByte();
            int title = in.readUnsignedByte();
            if (kind >= KINDS.size() || title >= TITLES.size()) {
                return Optional.empty();
            }
            int year = in.readUnsignedShort();
            LocalDate date = FIRST_DAY.plusDays(in.readUnsignedShort());
            Line line = new Line(in.readUnsignedShort(), in.readInt());
            String office = read(in);
            String place = read(in);
            String number = read(in);
            Whose whose = in.readUnsignedByte() == 1 ? new Whose.One(read(in)) : new Whose.Many(in.readInt(), hash(in));
            return in.read() < 0 ? Optional.of(new SignedSummary(KINDS.get(kind), office, place, TITLES.get(title), year, number, date, line, whose))
                : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String hash(DataInputStream in) throws IOException {
        return HexFormat.of().formatHex(all(in, HASH_BYTES));
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(all(in, in.readUnsignedShort()), StandardCharsets.UTF_8);
    }

    private static byte[] all(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return composed.codePointCount(0, composed.length()) <= LONGEST ? composed
            : composed.substring(0, composed.offsetByCodePoints(0, LONGEST));
    }
}
