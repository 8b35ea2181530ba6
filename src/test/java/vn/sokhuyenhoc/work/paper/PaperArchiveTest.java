package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.store.TestRows;

class PaperArchiveTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    @TempDir
    private Path folder;
    private PaperRegister register;
    private PaperArchive archive;

    @BeforeEach
    void open() {
        register = new PaperRegister(folder);
        archive = register.archive();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private ArchivedPaper keep(byte[] content) {
        PaperNumber number = register.numbers().take(new NumberBook.Wanted("TTr", DAY, "Tờ trình", "Lan"));
        return archive.keep(new PaperArchive.Issued(PaperKind.SUBMISSION, new ArchivedPaper.Of(null, null, null, number.id()), number.shown(), DAY,
            "to-trinh.pdf", "Lan"), content);
    }

    @Test
    void givesBackEveryByteYearsLater() throws IOException {
        byte[] content = new byte[300_000];
        new Random(7).nextBytes(content);
        ArchivedPaper kept = keep(content);

        assertEquals(List.of(kept), archive.all());
        assertEquals("01/TTr-HKH", kept.number());
        assertArrayEquals(content, archive.content(kept));
        Path out = folder.resolve("lại.pdf");
        archive.save(kept, out);
        assertArrayEquals(content, Files.readAllBytes(out));
    }

    @Test
    void knowsTheHashThatOtherProgramsSay() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", keep("abc".getBytes()).sha256());
    }

    @Test
    void refusesWhatIsNoLongerWhatWasIssued() throws IOException {
        ArchivedPaper kept = keep(new byte[] {1, 2, 3});
        TestRows.execute(register.database(), "update archived_paper set content = X'010204'");
        Path out = Files.writeString(folder.resolve("cũ.pdf"), "cũ");

        assertEquals(Fault.ARCHIVE_DAMAGED, assertThrows(FaultException.class, () -> archive.save(kept, out)).fault());
        assertEquals("cũ", Files.readString(out), "the file that was there stays");
    }

    @Test
    void aLongFileNameKeepsItsEnding() {
        ArchivedPaper kept = archive.keep(new PaperArchive.Issued(PaperKind.REPORT, new ArchivedPaper.Of(null, null, null, null), "", DAY,
            "x".repeat(200) + ".docx", ""), new byte[0]);
        assertEquals(160, kept.fileName().length());
        assertFalse(kept.fileName().lastIndexOf(".docx") < 0);
    }
}
