package vn.sokhuyenhoc.domain.report;

/**
 * Who counts as an adult: in years at the end of the year that is reported, both included. The programmes do not say; 18 is the age of majority
 * of the civil code (Bộ luật Dân sự 2015, Điều 20), 19 to 60 was used by QĐ 448/2015 of the Association. So the office sets it.
 */
public record AdultAges(int from, int to) {
    /** Older than anybody. */
    public static final int NO_END = 150;
    public static final AdultAges USUAL = new AdultAges(18, NO_END);

    public AdultAges {
        if (from < 0 || to < from || to > NO_END) {
            throw new IllegalArgumentException(from + "-" + to);
        }
    }

    public int firstYear(int year) {
        return year - to;
    }

    public int lastYear(int year) {
        return year - from;
    }
}
