package vn.sokhuyenhoc.domain.group;

/**
 * A household as a line of the list of households.
 *
 * @param headName name of its head, or null where none is named
 * @param members  who belong to it and live here
 */
public record HouseholdLine(Household household, String headName, int members) {
}
