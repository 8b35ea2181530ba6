package vn.sokhuyenhoc.domain.place;

/**
 * A village or quarter (thôn, ấp, buôn, bản, tổ dân phố).
 *
 * @param id        the row
 * @param name      with its kind, as people say it: "Bản Nà Lo"
 * @param rollOrder where it stands in lists of the commune
 */
public record Place(long id, String name, int rollOrder) {
    @Override
    public String toString() {
        return name;
    }
}
