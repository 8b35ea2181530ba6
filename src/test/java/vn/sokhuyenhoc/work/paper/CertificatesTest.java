package vn.sokhuyenhoc.work.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sokhuyenhoc.work.round.WayDesk.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.files.pdf.CertificateWriter;
import vn.sokhuyenhoc.files.pdf.Validated;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.Certificates.Which;
import vn.sokhuyenhoc.work.round.WayDesk;

/** Four citizens are recognised; their certificates are numbered, printed, printed anew, handed over, refused. */
class CertificatesTest {
    @TempDir
    private Path folder;
    private WayDesk desk;
    private Certificates certificates;
    private PaperArchive archive;
    private Seal seal;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder.resolve("register"));
        new OfficeBook(desk.database()).save(PaperRegister.office("Chiềng Mai"));
        archive = new PaperArchive(desk.database(), PaperRegister.CLOCK);
        seal = new Seal(desk.database(), new OfficeKey(desk.database(), PaperRegister.CLOCK));
        certificates = new Certificates(desk.database(), new CertificatePaper(new OfficeBook(desk.database()), new RoundBook(desk.database()), seal,
            new CertificateWriter(), new Messages(Messages.VIETNAMESE)), archive, PaperRegister.CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Recognition> found(Which which) {
        return certificates.find(desk.round, null, which, "");
    }

    private List<String> names(Which which) {
        return found(which).stream().map(one -> one.subject().name()).toList();
    }

    private CertificateOrder order(List<Recognition> those) {
        return new CertificateOrder(desk.round, those.stream().map(Recognition::id).toList(), TODAY, CertificateLayout.USUAL);
    }

    private Path out(String name) {
        return folder.resolve(name + ".pdf");
    }

    private int issue(List<Recognition> those, String name) {
        return certificates.issue(order(those), "Trần Thị Nguyệt", out(name), Progress.NONE);
    }

    private static List<String> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            return IntStream.rangeClosed(1, document.getNumberOfPages()).mapToObj(page -> {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                try {
                    return stripper.getText(document);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }
    }

    private static Fault refused(Runnable job) {
        return assertThrows(FaultException.class, job::run).fault();
    }

    @Test
    void everyoneGetsANumberInTheOrderOfTheListAndKeepsIt() throws IOException {
        desk.decided();
        List<Recognition> first = found(Which.ALL).subList(0, 2);
        assertEquals(2, issue(first, "a"));
        assertEquals(4, issue(found(Which.ALL), "b"));
        assertEquals(List.of(1, 2, 3, 4), found(Which.ALL).stream().map(one -> one.certificate().orElseThrow().no()).toList());
        List<String> pages = pages(out("b"));
        for (int i = 0; i < 4; i++) {
            assertTrue(pages.get(i).contains("Số: 0" + (i + 1) + "/GCN-HKH"), pages.get(i));
            assertTrue(pages.get(i).contains(names(Which.ALL).get(i)));
            assertTrue(pages.get(i).contains("152/QĐ-UBND") && pages.get(i).contains("ngày 22 tháng 11 năm 2026"), pages.get(i));
        }
        assertEquals(5, certificates.next(2026));
        assertEquals(1, certificates.next(2027), "a year begins anew");
    }

    /** Kept for years as lists are: full print and print on the office's own paper, with the code. */
    @Test
    void certificatesAreFitForTheArchive() throws Exception {
        desk.decided();
        issue(found(Which.ALL), "full");
        Validated.archivable(out("full"));
        certificates.issue(new CertificateOrder(desk.round, List.of(found(Which.ALL).getFirst().id()), TODAY,
            CertificateLayout.of(CertificateLayout.Sheet.A4, CertificateLayout.Way.OVER)), "Trần Thị Nguyệt", out("over"), Progress.NONE);
        Validated.archivable(out("over"));
    }

    @Test
    void whatIsLookedAtBeforeTakesNoNumber() throws IOException {
        desk.decided();
        Path seen = Files.write(out("seen"), certificates.pages(order(found(Which.ALL)), Progress.NONE));
        assertTrue(pages(seen).getFirst().contains("/GCN-HKH"));
        assertEquals(List.of(), found(Which.WITH));
        assertEquals(1, certificates.next(2026));
    }

    @Test
    void thePrintIsArchivedByteForByte() throws IOException {
        desk.decided();
        issue(found(Which.ALL), "a");
        var kept = archive.all().getFirst();
        assertEquals(List.of(PaperKind.CERTIFICATES, "01-04/GCN-HKH", "Trần Thị Nguyệt"), List.of(kept.kind(), kept.number(), kept.madeBy()));
        assertArrayEquals(Files.readAllBytes(out("a")), archive.content(kept));
    }

    @Test
    void whereTheFileCannotBeWrittenNoNumberIsUsed() throws IOException {
        desk.decided();
        Files.createDirectories(out("folder"));
        assertThrows(FaultException.class, () -> issue(found(Which.ALL), "folder"));
        assertEquals(List.of(), found(Which.WITH));
        assertEquals(List.of(), archive.all());
    }

    @Test
    void aWithdrawnTitleIsNotPrintedAndItsNumberNeverUsedAgain() {
        desk.decided();
        List<Recognition> all = found(Which.ALL);
        issue(all, "a");
        Recognition last = all.getLast();
        desk.recognitions.withdraw(List.of(last.id()), new Recognition.Withdrawal(TODAY, "160/QĐ-UBND", "vi phạm pháp luật"));
        assertEquals(Fault.CERTIFICATE_REFUSED, refused(() -> issue(all, "b")));
        assertFalse(names(Which.ALL).contains(last.subject().name()));
        assertEquals(5, certificates.next(2026));
    }

    @Test
    void theCodeOfACertificateSaysGenuineUntilTheTitleIsWithdrawn() {
        desk.decided();
        issue(found(Which.ALL), "a");
        Recognition one = found(Which.ALL).getFirst();
        String digits = seal.digits(new SignedSummary(PaperKind.CERTIFICATES, "xã Chiềng Mai", "Bản Nà Lo", Title.CITIZEN, 2026, "01/GCN-HKH", TODAY,
            new SignedSummary.Line(2026, 1), new SignedSummary.Whose.One(one.subject().name())));
        assertEquals(SealState.GENUINE, seal.check(digits).state());
        desk.recognitions.withdraw(List.of(one.id()), new Recognition.Withdrawal(TODAY, "", "vi phạm pháp luật"));
        Seal.Checked checked = seal.check(digits);
        assertEquals(SealState.WITHDRAWN, checked.state());
        assertEquals("vi phạm pháp luật", checked.withdrawal().orElseThrow().why());
    }

    @Test
    void notesToWhomCertificatesWereHanded() {
        desk.decided();
        List<Recognition> all = found(Which.ALL);
        issue(all.subList(0, 2), "a");
        List<Long> ids = all.stream().map(Recognition::id).toList();
        assertEquals(Fault.HANDED_WRONG, refused(() -> certificates.hand(desk.round, ids, LocalDate.of(2027, 1, 1), "")));
        assertEquals(2, certificates.hand(desk.round, ids, TODAY, "Trưởng bản"), "those who have one");
        assertEquals(names(Which.ALL).subList(0, 2), names(Which.HANDED));
        assertEquals(List.of(), names(Which.WAITING));
        assertEquals("Trưởng bản", found(Which.HANDED).getFirst().certificate().orElseThrow().givenTo());
        assertEquals(2, found(Which.WITHOUT).size());
    }

    @Test
    void nobodyIsNoCertificate() {
        assertEquals(Fault.NO_CERTIFICATES, refused(() -> issue(List.of(), "a")));
        assertFalse(Files.exists(out("a")));
    }

    @Test
    void aDraftUntilTheCriteriaAreChecked() throws IOException {
        desk.decided();
        issue(found(Which.ALL), "a");
        assertTrue(pages(out("a")).stream().allMatch(page -> page.contains("chưa đối chiếu")));
        TestRows.execute(desk.database(), "update criteria_set set state = 'CHECKED', checked_by = 'Lan', checked_on = date '2026-01-01'");
        issue(found(Which.ALL), "a");
        assertTrue(pages(out("a")).stream().noneMatch(page -> page.contains("chưa đối chiếu")));
    }

    @Test
    void layoutsAreKeptEachForItsSheet() {
        CertificateLayouts layouts = new CertificateLayouts(desk.database());
        assertEquals(CertificateLayout.USUAL, layouts.last());
        CertificateLayout over = CertificateLayout.of(CertificateLayout.Sheet.A5, CertificateLayout.Way.OVER).moved(-25, 10)
            .with(CertificateLayout.Part.NAME, new CertificateLayout.Spot(false, 105, 200, 1000, 18));
        layouts.keep(over);
        assertEquals(over, new CertificateLayouts(desk.database()).last());
        layouts.keep(CertificateLayout.USUAL);
        assertEquals(over, layouts.of(CertificateLayout.Sheet.A5, CertificateLayout.Way.OVER));
        assertEquals(Fault.SPOT_BESIDE, refused(() -> layouts.keep(over.with(CertificateLayout.Part.NAME,
            new CertificateLayout.Spot(true, 1500, 200, 1000, 18)))));
        assertEquals(CertificateLayout.USUAL, layouts.last());
    }
}
