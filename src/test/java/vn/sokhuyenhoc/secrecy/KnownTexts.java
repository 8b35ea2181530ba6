package vn.sokhuyenhoc.secrecy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Names, numbers and marks of the sample commune, and whether any of them can be read in a file, packed or not, in whatever code. */
final class KnownTexts {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
        Charset.forName("windows-1258"));
    private static final int LEAST = Long.BYTES;
    private static final int DEEPEST = 4;
    private static final int ZLIB = 0x78;
    private final Map<Long, List<byte[]>> known = new HashMap<>();
    private final Map<byte[], String> said = new HashMap<>();

    KnownTexts(Stream<String> texts) {
        texts.filter(text -> !text.isBlank()).distinct().forEach(this::add);
    }

    /** All of the commune: names, dates, numbers, telephones, villages; the forms as the journal writes them. */
    static KnownTexts ofTheSample() throws IOException {
        Stream<String> cells = Files.readAllLines(Path.of("sample-data/expected/register.csv")).stream().skip(1)
            .map(line -> line.split(";", -1)).flatMap(row -> Stream.of(row[0], row[1], row[4], row[5], row[6], row[8]));
        return new KnownTexts(Stream.concat(cells, Stream.of("9 9 9 9 9 9 9 9 9 9", "\t2026-cong-dan\t", "01-ban-na-lo",
            "thon-gui", "form\t")));
    }

    private void add(String text) {
        Set<String> spellings = new LinkedHashSet<>(List.of(text, text.toUpperCase(Locale.ROOT), Fold.fold(text),
            Normalizer.normalize(text, Normalizer.Form.NFD)));
        for (String spelling : spellings) {
            for (Charset charset : CHARSETS) {
                byte[] bytes = spelling.getBytes(charset);
                if (bytes.length >= LEAST && charset.newEncoder().canEncode(spelling)) {
                    known.computeIfAbsent(ByteBuffer.wrap(bytes).getLong(), _ -> new ArrayList<>()).add(bytes);
                    said.put(bytes, text);
                }
            }
        }
    }

    int size() {
        return said.size();
    }

    /** What can be read in which file of the folder; a file that vanishes meanwhile is passed over. */
    List<String> readableIn(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            try {
                in(Files.readAllBytes(file), DEEPEST).stream().limit(3).forEach(text -> found.add(folder.relativize(file) + ": " + text));
                in(file.getFileName().toString().getBytes(StandardCharsets.UTF_8), 0).forEach(text -> found.add("name of a file: " + text));
            } catch (NoSuchFileException gone) {
                continue;
            }
        }
        return found;
    }

    Set<String> in(byte[] bytes, int depth) {
        Set<String> found = new LinkedHashSet<>();
        long window = 0;
        for (int i = 0; i < bytes.length; i++) {
            window = window << 8 | bytes[i] & 0xFF;
            int start = i - LEAST + 1;
            List<byte[]> likely = start < 0 ? null : known.get(window);
            if (likely != null) {
                likely.stream().filter(text -> start + text.length <= bytes.length
                    && Arrays.equals(text, 0, text.length, bytes, start, start + text.length)).forEach(text -> found.add(said.get(text)));
            }
        }
        if (depth > 0) {
            packedIn(bytes).forEach(inner -> found.addAll(in(inner, depth - 1)));
        }
        return found;
    }

    /** Whatever begins like a zip, a gzip or a packed stream within a file and can be unpacked, as far as that goes. */
    private static List<byte[]> packedIn(byte[] bytes) {
        List<byte[]> inner = new ArrayList<>();
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                inner.addAll(zip(bytes, i));
            } else if (bytes[i] == ZLIB && ((bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF) % 31 == 0) {
                inner.add(inflated(bytes, i, false));
            } else if ((bytes[i] & 0xFF) == 0x1F && (bytes[i + 1] & 0xFF) == 0x8B && bytes[i + 2] == 8) {
                inner.add(inflated(bytes, i + 10, true));
            }
        }
        return inner.stream().filter(part -> part.length >= LEAST).toList();
    }

    private static List<byte[]> zip(byte[] bytes, int from) {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes, from, bytes.length - from))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.add(in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException cutShort) {
            parts.add(inflated(bytes, Math.min(bytes.length, from + 30 + bytes[from + 26]), true));
        }
        return parts;
    }

    private static byte[] inflated(byte[] bytes, int from, boolean bare) {
        byte[] out = new byte[1 << 20];
        try (Inflater inflater = new Inflater(bare)) {
            inflater.setInput(bytes, from, bytes.length - from);
            int length = 0;
            int more = inflater.inflate(out);
            while (more > 0) {
                length += more;
                out = length == out.length && out.length < 1 << 26 ? Arrays.copyOf(out, 2 * out.length) : out;
                more = length < out.length ? inflater.inflate(out, length, out.length - length) : 0;
            }
            return Arrays.copyOf(out, length);
        } catch (DataFormatException noPackedStream) {
            return new byte[0];
        }
    }
}
