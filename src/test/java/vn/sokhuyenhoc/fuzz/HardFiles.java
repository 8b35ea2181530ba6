package vn.sokhuyenhoc.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made by hand to bring a reader down: bombs, depths, claims of size. Each is named by what it is. */
final class HardFiles {
    private static final String ENTITIES = "<?xml version='1.0'?><!DOCTYPE b [<!ENTITY a 'aaaaaaaaaa'><!ENTITY c '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
        + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;'><!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;'>"
        + "<!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;'><!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;'>]><b>&h;</b>";
    private static final String ELSEWHERE = "<?xml version='1.0'?><!DOCTYPE b [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><b>&a;</b>";
    private static final String SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>%s</worksheet>";
    private static final String HEADING = "<row r='1'><c t='inlineStr'><is><t>Họ và tên</t></is></c><c t='inlineStr'><is><t>Năm sinh</t></is></c></row>";
    private static final int DEEP = 100_000;
    /** A longer list that is in order takes its time; how long, the figures of the import say. */
    private static final int MANY_ROWS = 20_000;
    private final int size;
    private final Map<String, Supplier<byte[]>> made = new LinkedHashMap<>();

    /** @param size 1 for an ordinary run of the tests, 10 for the largest */
    HardFiles(int size) {
        this.size = size;
    }

    /** Of a door, by their names. */
    Map<String, Supplier<byte[]>> of(Door door) {
        made.clear();
        switch (door.name()) {
            case "list-xlsx" -> xlsx(door.whole().getFirst());
            case "list-ods" -> ods(door.whole().getFirst());
            case "list-csv", "criteria-tsv" -> csv();
            case "template" -> parts(door.whole().getFirst(), "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>",
                "</w:document>");
            case "keys" -> keys(new String(door.whole().getFirst(), StandardCharsets.UTF_8));
            case "pasted", "card", "code", "typed" -> texts();
            default -> { }
        }
        return new LinkedHashMap<>(made);
    }

    /** Every part as an entity bomb, as one that reaches elsewhere, very deep, very long. */
    private void parts(byte[] whole, String begin, String end) {
        for (String part : Spoiler.parts(whole).keySet()) {
            made.put("entities in " + part, () -> with(whole, part, ENTITIES));
            made.put("another file in " + part, () -> with(whole, part, ELSEWHERE));
            made.put("depth in " + part, () -> with(whole, part, begin + "<a>".repeat(DEEP) + "</a>".repeat(DEEP) + end));
            made.put("depth at the end of " + part, () -> with(whole, part, deepInside(Spoiler.parts(whole).get(part))));
            made.put("length in " + part, () -> with(whole, part, begin + "<a b='1'/>".repeat(300_000 * size) + end));
        }
        made.put("10,000 parts", () -> manyParts(whole));
    }

    /** What is there stays in order, but for a very deep element at its end. */
    private static String deepInside(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        int at = text.lastIndexOf("</");
        return at < 0 ? text : text.substring(0, at) + "<a>".repeat(DEEP) + "</a>".repeat(DEEP) + text.substring(at);
    }

    private void xlsx(byte[] whole) {
        parts(whole, "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>", "</styleSheet>");
        sheet(whole, "a claim of all cells", "<dimension ref='A1:XFD1048576'/><sheetData>" + HEADING + "<row r='2'><c r='A2'><v>1</v></c></row></sheetData>");
        sheet(whole, "the last cell of all", "<sheetData>" + HEADING + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData>");
        sheet(whole, "the last row of all", "<sheetData>" + HEADING + "<row r='1048576'><c r='A1048576'><v>1</v></c></row></sheetData>");
        sheet(whole, "a row beyond all", "<sheetData>" + HEADING + "<row r='2147483647'><c><v>1</v></c></row><row><c><v>1</v></c></row></sheetData>");
        sheet(whole, "a row below zero", "<sheetData>" + HEADING + "<row r='-5'><c r='A1'><v>1</v></c></row></sheetData>");
        sheet(whole, "rows turned round", "<sheetData><row r='9'><c r='B9'><v>1</v></c><c r='A9'><v>2</v></c></row>" + HEADING + HEADING + "</sheetData>");
        sheet(whole, "merged over all", "<sheetData>" + HEADING + "</sheetData><mergeCells><mergeCell ref='A1:XFD1048576'/><mergeCell ref='B2'/></mergeCells>");
        sheet(whole, "numbers out of range", "<sheetData>" + HEADING + "<row r='2'><c s='1'><v>1e308</v></c><c s='2'><v>NaN</v></c><c s='99999'><v>-1e400</v></c>"
            + "<c s='-1'><v>1e-400</v></c><c t='s'><v>-1</v></c><c t='b'><v>x</v></c><c t='?'><v>9e9</v></c></row></sheetData>");
        made.put("long cells", () -> with(whole, "xl/worksheets/sheet1.xml", SHEET.formatted("<sheetData>" + HEADING
            + ("<row><c t='inlineStr'><is><t>" + "Ư".repeat(32_767) + "</t></is></c><c><v>1968</v></c></row>").repeat(20 * size) + "</sheetData>")));
        made.put("many cells", () -> with(whole, "xl/worksheets/sheet1.xml", SHEET.formatted("<sheetData>" + HEADING
            + ("<row>" + "<c><v>1</v></c>".repeat(499) + "</row>").repeat(300 * size) + "</sheetData>")));
        made.put("swollen", () -> with(whole, "xl/worksheets/sheet1.xml", SHEET.formatted(" ".repeat(5_000_000 * size)), ZipOutputStream.DEFLATED));
        made.put("many texts", () -> with(whole, "xl/sharedStrings.xml", "<sst uniqueCount='2147483647'>" + "<si><t>a</t></si>".repeat(400_000 * size) + "</sst>"));
    }

    private void sheet(byte[] whole, String name, String xml) {
        made.put(name, () -> with(whole, "xl/worksheets/sheet1.xml", SHEET.formatted(xml)));
    }

    private void ods(byte[] whole) {
        parts(whole, "<a>", "</a>");
        String content = new String(Spoiler.parts(whole).get("content.xml"), StandardCharsets.UTF_8);
        for (String claim : new String[] {"number-columns-repeated", "number-rows-repeated", "number-columns-spanned", "number-rows-spanned"}) {
            for (String times : new String[] {"1048576", "2147483647", "0", "-1", "99999999999", "x"}) {
                made.put(claim + " " + times, () -> with(whole, "content.xml", content.replaceFirst("<table:table-cell ", "<table:table-cell table:" + claim
                    + "=\"" + times + "\" ").replaceFirst("<table:table-row ", "<table:table-row table:" + claim + "=\"" + times + "\" ")));
            }
        }
        made.put("blanks without end", () -> with(whole, "content.xml", content.replaceFirst("<text:p>", "<text:p><text:s text:c=\"2147483647\"/>")));
        made.put("depth of spans", () -> with(whole, "content.xml", content.replaceFirst("<text:p>", "<text:p>" + "<text:span>".repeat(DEEP)
            + "</text:span>".repeat(DEEP))));
    }

    private void csv() {
        made.put("one line", () -> text("Họ và tên;Năm sinh\n" + "a".repeat(5_000_000 * size)));
        made.put("one line of cells", () -> text("Họ và tên;Năm sinh\n" + "a;".repeat(2_500_000 * size)));
        made.put("an open quote", () -> text("Họ và tên;Năm sinh\n\"a" + ";1968\nb".repeat(700_000 * size)));
        made.put("open quotes", () -> text("Họ và tên;Năm sinh\n" + "\"a;1968\n".repeat(MANY_ROWS)));
        made.put("quotes alone", () -> text("\"".repeat(900_000 * size)));
        made.put("empty lines", () -> text("Họ và tên;Năm sinh\n" + "\n".repeat(3_000_000 * size)));
        made.put("NUL", () -> new byte[1_000_000 * size]);
        made.put("half a letter of two", () -> new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
        made.put("mixed letters", () -> joined(text("Họ và tên;Năm sinh\nLò Văn Ơn;1968\n"), "Lò;1968\n".getBytes(StandardCharsets.UTF_16),
            new byte[] {(byte) 0xE1, (byte) 0xBB, ';', '1', '\n'}));
        made.put("rows enough", () -> text("Họ và tên;Năm sinh\n" + "Lò Văn Ơn;1968\n".repeat(MANY_ROWS)));
        made.put("noise", () -> noise(3_000_000 * size));
    }

    private void keys(String whole) {
        for (String value : new String[] {"", "-1", "0", "1", "7", "2147483647", "2000000000", "99999999999", "x"}) {
            for (String name : new String[] {"memory-kib", "passes", "salt", "nonce", "wrapped"}) {
                made.put(name + " " + value, () -> text(whole.replaceFirst("(?m)^slot\\.1\\." + name + "=.*$", "slot.1." + name + "=" + value)));
            }
        }
        made.put("nothing", () -> new byte[0]);
        made.put("noise", () -> noise(100_000));
        made.put("half an escape", () -> text("slot.1.salt=\\u00"));
    }

    private void texts() {
        made.put("nothing", () -> new byte[0]);
        made.put("digits", () -> text("1".repeat(1_000_000 * size)));
        made.put("bars", () -> text("|".repeat(1_000_000 * size)));
        made.put("quotes", () -> text("\"".repeat(1_000_001 * size)));
        made.put("quotes and tabs", () -> text("\"\"\"\t".repeat(200_000 * size)));
        made.put("open quotes", () -> text("\"a\t\"\"\n".repeat(100_000 * size)));
        made.put("tabs", () -> text("Họ và tên\tNăm sinh\n" + "\t".repeat(1_000_000 * size) + "1"));
        made.put("lines", () -> text("Họ và tên\tNăm sinh\n" + "Lò Văn Ơn\t1968\n".repeat(MANY_ROWS / 4)));
        made.put("marks", () -> text("Họ và tên\tNăm sinh\na" + "\u0301".repeat(300_000 * size) + "\t1968"));
        made.put("blanks", () -> text(" ".repeat(300_000 * size) + "x"));
        made.put("a long name", () -> text("Họ và tên\tNăm sinh\n" + "Ơn ".repeat(100_000 * size) + "\t1968"));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            whole.writeBytes(piece);
        }
        return whole.toByteArray();
    }

    private static byte[] with(byte[] whole, String part, String xml) {
        return with(whole, part, xml, ZipOutputStream.STORED);
    }

    /** Not packed, or the guard against swelling files would be all that is tried. */
    private static byte[] with(byte[] whole, String part, String xml, int method) {
        Map<String, byte[]> parts = Spoiler.parts(whole);
        parts.put(part, text(xml));
        return packed(parts, method);
    }

    private static byte[] manyParts(byte[] whole) {
        Map<String, byte[]> parts = Spoiler.parts(whole);
        for (int i = 0; i < 10_000; i++) {
            parts.put("xl/worksheets/more" + i + ".xml", text("<a/>"));
        }
        return packed(parts, ZipOutputStream.STORED);
    }

    private static byte[] packed(Map<String, byte[]> parts, int method) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(whole)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(method);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                out.putNextEntry(entry);
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return whole.toByteArray();
    }
}
