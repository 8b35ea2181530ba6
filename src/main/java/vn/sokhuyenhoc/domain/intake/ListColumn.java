package vn.sokhuyenhoc.domain.intake;

/**
 * What one column holds.
 *
 * @param number the indicator's number from 1 for {@link ListField#MARK}, else 0
 */
public record ListColumn(ListField field, int number) {
    public static ListColumn of(ListField field) {
        return new ListColumn(field, 0);
    }
}
