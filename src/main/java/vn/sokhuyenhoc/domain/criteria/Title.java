package vn.sokhuyenhoc.domain.criteria;

/**
 * The learning titles (danh hiệu), each in the order in which results build on each other: citizens, families, clans and units, villages
 * (COMMUNITY), and the commune itself (COMMUNE, Thông tư 25/2023). Never abbreviated to letters: CDHT and CĐHT differ by one stroke.
 */
public enum Title {
    CITIZEN, FAMILY, CLAN, COMMUNITY, UNIT, COMMUNE;

    /** Whether there are so many that they are listed and keyed village by village. */
    public boolean isByVillage() {
        return this == CITIZEN || this == FAMILY;
    }
}
