package vn.sokhuyenhoc.work.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.ListLine;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.start.Reporting;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.SampleRegister;
import vn.sokhuyenhoc.work.round.TitleLists;

/** The sample commune with the forms of one village put down and a decision that recognises all who passed but one; and its raw files. */
public final class ReportSample implements AutoCloseable {
    public static final LocalDate DECIDED = LocalDate.of(2026, 12, 4);
    public static final String VILLAGE = "Bản Nà Lo";
    private final SampleRegister sample;
    public final Wiring wiring;
    final RawSample raw = RawSample.read();
    /** Village, name and year of birth of the one who was refused. */
    private final List<String> refused;

    public ReportSample(Path folder) {
        sample = SampleRegister.in(folder);
        wiring = Wiring.over(sample.database(), SampleRegister.CLOCK);
        Round round = sample.round();
        long village = wiring.register().places().stream().filter(place -> place.name().equals(VILLAGE)).findFirst().orElseThrow().id();
        wiring.titles().registrations().addWithForm(round, village);
        TitleLists lists = wiring.titles().lists();
        TitleList list = lists.make(round, new TitleLists.Paper("12", DECIDED, "Nguyệt"));
        list = lists.submit(list, new TitleLists.Paper("13/TTr-HKH", DECIDED, "Thiêm"));
        long first = lists.ids(list, null, null)[0];
        ListLine line = lists.lines(round, List.of(first)).getFirst();
        refused = List.of(line.subject().placeName(), RawSample.name(line.subject().name()),
            String.valueOf(line.subject().person().identity().birth().year()));
        lists.decide(list, new TitleList.Decision("215/QĐ-UBND", DECIDED, "UBND xã Chiềng Hương", "Lò Văn Ỷ"), Map.of(first, "chuyển đi"));
    }

    Database database() {
        return sample.database();
    }

    Round round() {
        return sample.round();
    }

    public Reporting reporting() {
        return wiring.reporting();
    }

    static ReportRow row(Report report, String key) {
        return report.parts().stream().flatMap(part -> part.rows().stream()).filter(row -> row.key().equals(key)).findFirst()
            .orElseThrow(() -> new AssertionError(key + " of " + report.written().keySet()));
    }

    /** What a row says of the year itself. */
    static String own(Report report, String key) {
        return row(report, key).own().written();
    }

    /** The cells of a raw file, each row by its headings. */
    static List<Map<String, String>> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(SampleRegister.SAMPLE.resolve(file));
            List<String> headings = Arrays.asList(lines.getFirst().split(";"));
            return lines.stream().skip(1).map(line -> {
                String[] cells = line.split(";", -1);
                Map<String, String> row = new HashMap<>();
                headings.forEach(heading -> row.put(heading, cells[headings.indexOf(heading)]));
                return row;
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the raw files: whoever passed and was not refused. */
    List<RawSample.Form> recognised() {
        return raw.forms().stream().filter(form -> form.isPassed()
            && !List.of(form.citizen().village(), form.citizen().name(), form.citizen().year()).equals(refused)).toList();
    }

    @Override
    public void close() {
        wiring.close();
    }
}
