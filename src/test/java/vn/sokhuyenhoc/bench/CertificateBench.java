package vn.sokhuyenhoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.TestRows;
import vn.sokhuyenhoc.work.paper.CertificateOrder;
import vn.sokhuyenhoc.work.paper.Certificates;

/** How long 1,000 certificates take: numbers, pages with their signed codes, archive and file. Prints, and leaves the figures in the table. */
@Tag("bench")
class CertificateBench {
    private static final int PEOPLE = Integer.getInteger("bench.certificates", Tally.SMALL ? 20 : 1000);

    @TempDir
    private Path folder;

    @Test
    void certificates() throws IOException {
        try (Wiring wiring = Ward.make(folder.resolve("data"), PEOPLE)) {
            TestRows.execute(wiring.database(), "insert into recognition (round_id, person_id, place_id, decision_no, decided_on, issuer, signer, grade) "
                + "select round_id, person_id, place_id, '45/QĐ-UBND', date '2026-12-20', 'Ủy ban nhân dân xã', '', '' from assessment");
            Round round = wiring.rounds().book().all().getFirst();
            List<Long> ids = wiring.issued().certificates().find(round, null, Certificates.Which.ALL, "").stream().map(Recognition::id).toList();
            System.out.printf("%,d certificates%n", ids.size());
            for (CertificateLayout.Way way : CertificateLayout.Way.values()) {
                Path out = folder.resolve(way + ".pdf");
                CertificateOrder order = new CertificateOrder(round, ids, LocalDate.of(2026, 12, 25),
                    CertificateLayout.of(CertificateLayout.Sheet.A4, way));
                Tally.HERE.put(Tally.Goal.most("P7", 20, "s"), "1,000 certificates: " + way, Figures.print("numbered, printed, archived: " + way, 1,
                    _ -> wiring.issued().certificates().issue(order, "", out, Progress.NONE)).p95Seconds());
                Figures.print("printed anew: " + way, 3, _ -> wiring.issued().certificates().issue(order, "", out, Progress.NONE));
                System.out.printf("file %,d bytes%n", Files.size(out));
            }
        }
    }
}
