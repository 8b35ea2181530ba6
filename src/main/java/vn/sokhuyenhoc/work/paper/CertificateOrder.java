package vn.sokhuyenhoc.work.paper;

import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.CertificateLayout;

/**
 * Which certificates are to be made and how.
 *
 * @param ids  rows of the recognitions, in the order of the pages
 * @param date on the certificates; its year is that of their numbers
 */
public record CertificateOrder(Round round, List<Long> ids, LocalDate date, CertificateLayout layout) {
    public CertificateOrder {
        ids = List.copyOf(ids);
    }
}
