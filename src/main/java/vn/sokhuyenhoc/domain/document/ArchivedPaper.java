package vn.sokhuyenhoc.domain.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.sokhuyenhoc.domain.report.ReportKind;

/**
 * A paper that was issued and is kept byte for byte; its content is read apart.
 *
 * @param id       the row, 0 before it is kept
 * @param of       what it is of
 * @param number   as on the paper; may be empty
 * @param fileName as it was written first
 * @param sha256   of the content, in hexadecimal digits
 * @param madeBy   who issued it; may be empty
 */
public record ArchivedPaper(long id, PaperKind kind, Of of, String number, LocalDate date, String fileName, String sha256, String madeBy,
                            LocalDateTime madeAt) {

    /** What a paper is of, each null where there is none: round, village, list, line in the book of numbers, report and its year. */
    public record Of(Long roundId, Long placeId, Long listId, Long numberId, ReportKind report, Integer reportYear) {
        /** Of a round. */
        public Of(Long roundId, Long placeId, Long listId, Long numberId) {
            this(roundId, placeId, listId, numberId, null, null);
        }

        /** Of a year. */
        public static Of ofReport(ReportKind report, int year, Long numberId) {
            return new Of(null, null, null, numberId, report, year);
        }
    }
}
