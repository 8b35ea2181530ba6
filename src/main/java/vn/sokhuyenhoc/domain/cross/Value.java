package vn.sokhuyenhoc.domain.cross;

/**
 * A row or a column of a table.
 *
 * @param code of a constant its name, of others the row it stands for, of lines of the form their place from 0
 * @param name as the register has it; empty where the code itself is put into words
 */
public record Value(String code, String name) {
    public static final Value SUM = new Value(Spot.SUM, "");
    public static final Value NOT_NOTED = new Value(Spot.NOT_NOTED, "");
}
