package vn.sokhuyenhoc.domain.fund;

import java.time.LocalDate;

/**
 * What came into the fund or went out of it on a day.
 *
 * @param id        the row; 0 while it is not kept yet
 * @param chapterId the chapter that it is of, or null
 * @param placeId   the village, or null
 * @param amount    whole đồng, above nought
 * @param persons   how many received it; 0 where nobody is counted
 * @param who       who gave or received it; may be empty, as may the others
 */
public record FundEntry(long id, LocalDate day, FundLevel level, FundPurpose purpose, Long chapterId, Long placeId, long amount, int persons,
                        String who, String paperNo, String note) {
    /** Under a thousand billion, far more than a commune has. */
    public static final long MOST = 999_999_999_999L;

    public FundEntry {
        if (amount <= 0 || amount > MOST || persons < 0) {
            throw new IllegalArgumentException("fund entry " + amount + " for " + persons);
        }
    }

    public Flow flow() {
        return purpose.flow();
    }
}
