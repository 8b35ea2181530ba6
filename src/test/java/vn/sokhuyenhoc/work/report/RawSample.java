package vn.sokhuyenhoc.work.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** The files that the sample villages sent, read and counted a second time: no class of the program has a hand in it. */
public final class RawSample {
    private static final Path FOLDER = Path.of("sample-data");
    private static final int MARKS = 10;
    private static final String YEAR_LINE = " - Năm 2026";

    private final List<Citizen> roll = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    /** Whoever is on a roll; what is not told is empty. */
    public record Citizen(String village, String name, String year, String sex, String id, String group, String chapter) {
    }

    /** Ten marks, null where one is missing. */
    public record Form(Citizen citizen, List<Integer> marks) {
        /** 80 points in all and none under 5, as {@code sample-data/README.md} says. */
        boolean isPassed() {
            return !marks.contains(null) && marks.stream().mapToInt(i -> i).sum() >= 80 && marks.stream().allMatch(i -> i >= 5);
        }
    }

    /** The cells of a row by the words of the headings above it, in capitals or not. */
    private record Line(String village, Map<String, String> cells) {
        String of(String... headings) {
            return Stream.of(headings).map(cells::get).filter(cell -> cell != null).findFirst().orElse("");
        }
    }

    private RawSample() {
    }

    static RawSample read() {
        RawSample raw = new RawSample();
        Set<String> ids = new HashSet<>();
        Set<List<String>> names = new HashSet<>();
        lines("people").forEach(line -> {
            Citizen one = citizen(line);
            boolean good = !one.name().isEmpty() && !one.year().isEmpty() && one.id().matches("\\d*");
            if (good && (one.id().isEmpty() || !ids.contains(one.id())) && names.add(List.of(one.village(), one.name(), birth(line), one.sex(),
                one.id()))) {
                ids.add(one.id());
                raw.roll.add(one);
            }
        });
        Set<Citizen> filled = new HashSet<>();
        lines("forms").forEach(line -> raw.form(line, filled));
        return raw;
    }

    private void form(Line line, Set<Citizen> filled) {
        List<String> marks = IntStream.rangeClosed(1, MARKS).mapToObj(i -> line.of("chỉ số " + i, String.valueOf(i))).toList();
        if (marks.stream().anyMatch(mark -> !mark.isEmpty() && !mark.matches("\\d|10"))) {
            return;
        }
        Citizen written = citizen(line);
        List<Citizen> found = roll.stream().filter(one -> one.village().equals(written.village()) && one.name().equals(written.name())
            && one.year().equals(written.year()) && one.sex().equals(written.sex())
            && (written.id().isEmpty() || one.id().isEmpty() || one.id().equals(written.id()))).toList();
        List<Citizen> free = found.stream().filter(one -> !filled.contains(one)).toList();
        if (!free.isEmpty()) {
            filled.add(free.getFirst());
            forms.add(new Form(free.getFirst(), marks.stream().map(mark -> mark.isEmpty() ? null : Integer.valueOf(mark)).toList()));
        }
    }

    private static Citizen citizen(Line line) {
        String id = line.of("số định danh", "số định danh cá nhân", "số cccd", "cccd").replaceAll("[\\s.]", "");
        String sex = line.of("giới tính");
        return new Citizen(line.village(), name(line.of("họ và tên", "họ tên")), year(birth(line)),
            !sex.isEmpty() ? sex : line.of("năm sinh nam").isEmpty() ? "Nữ" : "Nam", id.matches("[1-9]\\d{10}") ? "0" + id : id,
            line.of("nhóm đối tượng", "đối tượng"), line.of("chi hội"));
    }

    /** As it is compared: villages write it in capitals or not, and the apostrophe in two ways. */
    static String name(String written) {
        return written.toLowerCase(Locale.ROOT).replace('\'', '’');
    }

    private static String birth(Line line) {
        return Stream.of("năm sinh", "ngày sinh", "ngày, tháng, năm sinh", "năm sinh nam", "năm sinh nữ").map(line::of)
            .filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** Empty for words and for a day that there is not. */
    private static String year(String birth) {
        return birth.matches("(\\d{1,2}[/-]\\d{1,2}[/-])?\\d{4}") && !birth.startsWith("31/02") ? birth.substring(birth.length() - 4) : "";
    }

    private static List<Line> lines(String folder) {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
                    book.forEach(sheet -> lines.addAll(lines(sheet)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** A row of somebody has a number in its first cell; above it stand one or two rows of headings. */
    private static List<Line> lines(Sheet sheet) {
        List<Line> lines = new ArrayList<>();
        Map<Integer, String> headings = new HashMap<>();
        String village = "";
        for (Row row : sheet) {
            String first = text(row.getCell(0));
            if (first.endsWith(YEAR_LINE)) {
                village = first.substring(0, first.length() - YEAR_LINE.length());
            } else if (first.equals("STT") || first.equals("TT")) {
                row.forEach(cell -> headings.put(cell.getColumnIndex(), text(cell).toLowerCase(Locale.ROOT)));
            } else if (lines.isEmpty() && first.isEmpty() && !headings.isEmpty()) {
                headings(row, headings);
            } else if (first.matches("\\d+")) {
                Map<String, String> cells = new HashMap<>();
                row.forEach(cell -> cells.put(headings.get(cell.getColumnIndex()), text(cell)));
                lines.add(new Line(village, cells));
            }
        }
        return lines;
    }

    /** The second row: Nam and Nữ below the year of birth, the numbers of the indicators. */
    private static void headings(Row row, Map<Integer, String> headings) {
        row.forEach(cell -> {
            String below = text(cell).toLowerCase(Locale.ROOT);
            if (!below.isEmpty()) {
                headings.put(cell.getColumnIndex(), below.matches("\\d+") ? below : "năm sinh " + below);
            }
        });
    }

    private static String text(Cell cell) {
        return Normalizer.normalize(new DataFormatter().formatCellValue(cell), Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** Those of a group, by the first word of how villages write it; "" for those of none. */
    static long ofGroup(List<Citizen> citizens, String word) {
        return citizens.stream().map(Citizen::group).filter(group -> word.isEmpty() ? group.isEmpty() : group.startsWith(word)
            || word.equals("Học sinh") && group.equals("Sinh viên")).count();
    }

    List<Citizen> roll() {
        return List.copyOf(roll);
    }

    List<Form> forms() {
        return List.copyOf(forms);
    }
}
