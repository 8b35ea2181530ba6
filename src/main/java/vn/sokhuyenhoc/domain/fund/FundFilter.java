package vn.sokhuyenhoc.domain.fund;

/**
 * Which entries of the fund.
 *
 * @param year      or null for all; so are the others
 * @param chapterId of one chapter
 */
public record FundFilter(Integer year, FundLevel level, Long chapterId, Flow flow) {
    public static final FundFilter ALL = new FundFilter(null, null, null, null);

    public static FundFilter year(int year) {
        return new FundFilter(year, null, null, null);
    }
}
