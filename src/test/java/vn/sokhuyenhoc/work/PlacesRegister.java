package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.store.Database;

/** A real register in a folder of the test: three villages of the sample, a round of last year with forms, one of this year. */
public final class PlacesRegister implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-02T02:00:00Z"), ZoneOffset.UTC);
    public static final Office OFFICE = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
        new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", "HKH"), new Office.Signer("", "CHỦ TỊCH", "Lò Văn Ơn"), "");

    private final Database database;
    private final Round last;
    private final Round current;

    /** @param forms of the first village in each round */
    public PlacesRegister(Path folder, int forms) {
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).create(OFFICE, "matkhau123".toCharArray());
        database = opened.get();
        bring("01-ban-na-lo.xlsx", "02-ban-co-muong.xlsx", "04-thon-1.xlsx");
        last = round(2025);
        current = round(2026);
        FormEntry entry = new FormEntry(database, CLOCK);
        for (Round round : List.of(last, current)) {
            List<RollLine> roll = entry.roll(round, places().getFirst().id());
            roll.stream().limit(forms).forEach(line -> entry.accept(new Keyed(round, line.subject(), new FormDraft(Collections.nCopies(10, "9"))), true));
        }
    }

    private Round round(int year) {
        return rounds().add(new Round(0, year + "-cong-dan", Title.CITIZEN, year, "Công dân học tập năm " + year, "", "du-thao-2020-cong-dan"));
    }

    public void bring(String... files) {
        ImportPeople people = new ImportPeople(database, CLOCK);
        ListFiles lists = new ListFiles(new WorkbookReader());
        for (String file : files) {
            people.write(people.preview(lists.open(Path.of("sample-data", "people", file))), Progress.NONE);
        }
    }

    public Database database() {
        return database;
    }

    public RoundBook rounds() {
        return new RoundBook(database);
    }

    public Register register() {
        return new Register(database);
    }

    public PlaceBook book() {
        return new PlaceBook(database);
    }

    public PlaceChanges changes() {
        return new PlaceChanges(database, CLOCK);
    }

    public OfficeBook offices() {
        return new OfficeBook(database);
    }

    public List<Place> places() {
        return register().places();
    }

    public List<String> names() {
        return places().stream().map(Place::name).toList();
    }

    public Round last() {
        return last;
    }

    public Round current() {
        return current;
    }

    @Override
    public void close() {
        database.close();
    }
}
