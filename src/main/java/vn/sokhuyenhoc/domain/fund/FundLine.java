package vn.sokhuyenhoc.domain.fund;

/**
 * An entry as lists show it.
 *
 * @param chapter name of its chapter, or null
 * @param place   name of its village, or null
 */
public record FundLine(FundEntry entry, String chapter, String place) {
}
