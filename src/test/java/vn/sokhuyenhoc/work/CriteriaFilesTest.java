package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/** A set goes out to Excel and comes back in; what contradicts itself is named with its row and nothing is taken. */
class CriteriaFilesTest {
    private static final Messages PAPER = new Messages(Messages.VIETNAMESE);

    @TempDir
    private Path folder;
    private Database database;
    private CriteriaShelf shelf;
    private CriteriaFiles files;

    @BeforeEach
    void open() {
        database = Database.create(folder, "matkhau123".toCharArray());
        database.change(Deed.PROGRAM, () -> {
            ShippedSets.bodies().forEach(new CriteriaStore(database)::add);
            return null;
        });
        shelf = new CriteriaShelf(database);
        files = new CriteriaFiles(new WorkbookReader(), new ExcelWriter(PAPER), shelf, PAPER);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyShippedSetComesBackAsItWas() {
        for (CriteriaShelf.Entry entry : shelf.all()) {
            Path sheet = folder.resolve(entry.set().id() + ".xlsx");
            files.handOut(entry.set().id(), sheet);
            assertEquals(new CriteriaReader.Reading.Good(entry.set()), files.bringIn(sheet).reading());
            Path rows = folder.resolve(entry.set().id() + ".tsv");
            files.handOut(entry.set().id(), rows);
            assertEquals(new CriteriaFiles.Brought("", new CriteriaReader.Reading.Good(entry.set())), files.bringIn(rows));
        }
        assertEquals(ShippedSets.bodies().size(), shelf.all().size());
    }

    @Test
    void allThatASetCanSayComesBackFromExcel() {
        CriteriaSet set = CriteriaReader.read("""
            id\txa-2026
            title\tCOMMUNE
            name\tBộ thử
            decision\t
            issuer\t
            note\tDòng một; dòng hai
            step\t0.5
            rule\tlevel\tMức 1\tT1
            rule\tlevel\tMức 2\tT2
            rule\tvalid\t36\t12
            rule\tcriterion-at-least\tTC1\t2.5
            criterion\tTC1\tHọc tập\t12
            indicator\tCS1\t10\tĐọc\tSCHOOL
            text\tCS1\tFARMER\tĐọc về nghề nông
            text\tCS1\tLEARNER\tĐọc thêm
            indicator\tCS2\t4.5\t
            share\tCS2\tCOMMUNITY\t18-60\t60=4.5;40=2
            criterion\tTC2\t
            target\tT1\tyes-no\tCó kế hoạch\tOFFICE
            target\tT2\t90\tThôn đạt
            share\tT2\tCOMMUNITY\t\t
            """);
        shelf.put(set);
        Path sheet = folder.resolve("xa-2026.xlsx");
        files.handOut("xa-2026", sheet);
        assertEquals(new CriteriaReader.Reading.Good(set), files.bringIn(sheet).reading());
        assertEquals(set, shelf.find("xa-2026"));
    }

    @Test
    void aSetInTheClerksOwnWords() {
        Path sheet = written("Mã bộ|xa-2026", "DANH HIỆU|Gia đình học tập", "tên bộ|Bộ của xã", "bước điểm|0,5", "quy tắc|tổng ít nhất|12",
            "tiêu chí|TC1|Trẻ em", "chỉ số|1|10|Trẻ đến trường", "chi so|2|10|Lễ phép", "lời văn riêng|1|Nông dân|Con em đến trường",
            "tính từ kết quả|2|công dân học tập|18-60|60=10;40=5");
        files.bringIn(sheet);
        CriteriaSet set = shelf.find("xa-2026");
        assertEquals("20", set.most().toPlainString());
        assertEquals(2, set.indicators().getLast().details().feed().orElseThrow().steps().size());
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsTaken() {
        Path sheet = written("mã bộ|xa-2026", "danh hiệu|Gia đình học tập", "tên bộ|Bộ của xã", "bước điểm|1", "quy tắc|không chỉ số nào dưới|11",
            "tiêu chí|TC1|Trẻ em", "chỉ số|1|10|Trẻ đến trường", "tính từ kết quả|1|gia đình học tập||");
        CriteriaReader.Reading.Bad bad = (CriteriaReader.Reading.Bad) files.bringIn(sheet).reading();
        Sentences sentences = new Sentences(PAPER);
        assertEquals(List.of(
            "Dòng 8: không thể tính từ kết quả của danh hiệu Gia đình học tập: danh hiệu ấy đứng sau, hoặc chính là danh hiệu này.",
            "Dòng 6: điểm thấp nhất 11 lớn hơn điểm tối đa 10 của “1”."), bad.problems().stream().map(sentences::of).toList());
        assertEquals("Trang “Bộ” · Dòng 6: điểm thấp nhất 11 lớn hơn điểm tối đa 10 của “1”.",
            sentences.of(bad.problems().getLast(), files.bringIn(sheet).sheet()));
        assertThrows(FaultException.class, () -> shelf.find("xa-2026"));
    }

    @Test
    void aSetThatARoundUsesIsFrozen() {
        CriteriaSet used = shelf.all().getFirst().set();
        new RoundBook(database).add(new Round(0, "2026-thu", used.title(), 2026, "Thử", "", used.id()));
        Path sheet = folder.resolve("bo.xlsx");
        files.handOut(used.id(), sheet);
        assertEquals(Fault.SET_FROZEN, assertThrows(FaultException.class, () -> files.bringIn(sheet)).fault());
    }

    /** A sheet of these rows under a heading row, as the program's own has one. */
    private Path written(String... rows) {
        List<Table.Column> columns = List.of("#", "", "", "", "").stream().map(h -> new Table.Column(h, 10, Table.Kind.CODE)).toList();
        List<Table.Line> lines = List.of(rows).stream().<Table.Line>map(row -> {
            List<Object> cells = new ArrayList<>(List.of(row.split("\\|", -1)));
            while (cells.size() < columns.size()) {
                cells.add("");
            }
            return new Table.Line.Cells(cells, List.of());
        }).toList();
        Path out = folder.resolve("bo-cua-xa.xlsx");
        new ExcelWriter(PAPER).write(new Table("Bộ", List.of(), columns, lines), out, Progress.NONE);
        return out;
    }
}
