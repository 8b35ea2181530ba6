package vn.sokhuyenhoc.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils files and texts by chance; with the same seed always alike. */
final class Spoiler {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_8, StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16, Charset.forName("windows-1252"), StandardCharsets.UTF_8);
    private static final int LONG_RUN = 5000;
    private final Random random;

    Spoiler(long seed) {
        this.random = new Random(seed);
    }

    /** What files are, for what may be spoilt in them: bytes anywhere, letters, or parts of a zip. */
    enum Kind { BYTES, TEXT, ZIP }

    byte[] spoilt(byte[] whole, Kind kind) {
        byte[] spoilt = whole;
        for (int i = 0; i <= random.nextInt(3); i++) {
            spoilt = switch (kind) {
                case BYTES -> bytes(spoilt);
                case TEXT -> random.nextInt(4) == 0 ? bytes(spoilt)
                    : text(new String(spoilt, StandardCharsets.UTF_8)).getBytes(CHARSETS.get(random.nextInt(CHARSETS.size())));
                case ZIP -> random.nextInt(4) == 0 ? bytes(spoilt) : zip(spoilt);
            };
        }
        return spoilt;
    }

    /** Bits flipped, ends cut, runs put in, pieces repeated, taken out or swapped, numbers made huge. */
    private byte[] bytes(byte[] whole) {
        if (whole.length < 4) {
            return new byte[random.nextInt(10)];
        }
        int at = random.nextInt(whole.length);
        int until = Math.min(whole.length, at + 1 + random.nextInt(whole.length > 200 && random.nextBoolean() ? 200 : whole.length));
        byte[] piece = Arrays.copyOfRange(whole, at, until);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(whole);
            case 1 -> Arrays.copyOf(whole, at);
            case 2 -> joined(Arrays.copyOf(whole, at), run(), Arrays.copyOfRange(whole, at, whole.length));
            case 3 -> joined(Arrays.copyOf(whole, until), piece, piece, Arrays.copyOfRange(whole, until, whole.length));
            case 4 -> joined(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, until, whole.length));
            case 5 -> joined(Arrays.copyOfRange(whole, at, whole.length), Arrays.copyOf(whole, at));
            default -> huge(whole.clone(), at);
        };
    }

    private byte[] flipped(byte[] whole) {
        byte[] flipped = whole.clone();
        for (int i = 0; i <= random.nextInt(20); i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] huge(byte[] whole, int at) {
        for (int i = at; i < Math.min(at + 4, whole.length); i++) {
            whole[i] = (byte) (i == at + 3 ? 0x7F : 0xFF);
        }
        return whole;
    }

    private byte[] run() {
        byte[] run = new byte[random.nextInt(LONG_RUN)];
        if (random.nextBoolean()) {
            random.nextBytes(run);
        } else {
            Arrays.fill(run, (byte) "\0\u00FF<\"a0".charAt(random.nextInt(6)));
        }
        return run;
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Letters of every trap put in, values put in place of others, pieces repeated, swapped or taken out. */
    String text(String whole) {
        if (whole.isEmpty()) {
            return Traps.one(random);
        }
        int at = random.nextInt(whole.length());
        int until = Math.min(whole.length(), at + 1 + random.nextInt(60));
        String piece = whole.substring(at, until);
        return switch (random.nextInt(7)) {
            case 0 -> whole.substring(0, at);
            case 1 -> whole.substring(0, at) + Traps.one(random) + whole.substring(at);
            case 2 -> whole.substring(0, at) + piece.repeat(1 + random.nextInt(50)) + whole.substring(until);
            case 3 -> whole.substring(0, at) + whole.substring(until);
            case 4 -> value(whole, at);
            case 5 -> whole.substring(until) + piece + whole.substring(0, at);
            default -> whole.replace(piece, Traps.one(random));
        };
    }

    /** The next value between tags, quotes, tabs or separators says something else. */
    private String value(String whole, int at) {
        int from = at;
        while (from < whole.length() && ">\"\t;,|=".indexOf(whole.charAt(from)) < 0) {
            from++;
        }
        int to = from + 1;
        while (to < whole.length() && "<\"\t;,|\n".indexOf(whole.charAt(to)) < 0) {
            to++;
        }
        return from >= whole.length() ? whole + Traps.one(random)
            : whole.substring(0, from + 1) + Traps.one(random) + whole.substring(Math.min(to, whole.length()));
    }

    /** Parts spoilt as text or bytes, swapped, taken out or doubled, with the right check sums so that what reads them gets to see it. */
    private byte[] zip(byte[] whole) {
        Map<String, byte[]> parts = parts(whole);
        if (parts.size() < 2) {
            return bytes(whole);
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        switch (random.nextInt(8)) {
            case 0 -> parts.remove(name);
            case 1 -> Collections.swap(names, names.indexOf(name), names.indexOf(other));
            case 2 -> parts.put(name, parts.get(other));
            case 3 -> parts.put(name, bytes(parts.get(name)));
            default -> parts.put(name, text(new String(parts.get(name), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        }
        return packed(names, parts);
    }

    static Map<String, byte[]> parts(byte[] whole) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException | IllegalArgumentException spoiltBefore) {
            return parts;
        }
        return parts;
    }

    static byte[] packed(List<String> names, Map<String, byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(whole)) {
            for (String name : names) {
                if (parts.containsKey(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    out.write(parts.get(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}
