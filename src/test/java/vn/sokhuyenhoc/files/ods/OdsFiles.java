package vn.sokhuyenhoc.files.ods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small .ods files, made part by part. */
final class OdsFiles {
    private static final String NAMES = "xmlns:office='%s' xmlns:table='%s' xmlns:text='%s' xmlns:style='%s' xmlns:svg='%s' xmlns:calcext='%s'"
        .formatted(Odf.OFFICE, Odf.TABLE, Odf.TEXT, Odf.STYLE, Odf.SVG, Odf.CALC);

    private OdsFiles() {
    }

    /** A spreadsheet with these styles and tables. */
    static String content(String styles, String tables) {
        return "<office:document-content " + NAMES + "><office:automatic-styles>" + styles + "</office:automatic-styles><office:body>"
            + "<office:spreadsheet>" + tables + "</office:spreadsheet></office:body></office:document-content>";
    }

    static Path write(Path file, String content) {
        return write(file, content, "");
    }

    static Path write(Path file, String content, String entries) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            part(out, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(out, "META-INF/manifest.xml", "<m:manifest xmlns:m='%s'>%s</m:manifest>".formatted(Odf.MANIFEST, entries));
            part(out, "content.xml", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void part(ZipOutputStream out, String name, String text) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
