package vn.sokhuyenhoc.domain.report;

/**
 * Of what a share is counted. Programme 677 says adults (người lớn), 387 workers (người lao động); offices count of those registered or of all:
 * a rate without its base tells nothing.
 */
public enum Base {
    /** Put down for the title in the year. */
    REGISTERED,
    /** All who can be given the title, by the register. */
    TOTAL,
    ADULTS, WORKERS,
    /** Cán bộ, công chức, viên chức, nhân viên. */
    STAFF,
    POPULATION, HOUSEHOLDS,
    /** Who holds the citizen title. */
    HOLDERS
}
