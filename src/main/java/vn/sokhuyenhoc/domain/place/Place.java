package vn.sokhuyenhoc.domain.place;

import java.time.LocalDate;

/**
 * A village or quarter (thôn, ấp, buôn, bản, tổ dân phố).
 *
 * @param id            the row
 * @param name          with its kind, as people say it: "Bản Nà Lo"; with the former commune behind it where another village has the same name
 * @param rollOrder     where it stands in lists of the commune
 * @param formerCommune the commune it belonged to before communes were merged; empty where always this one
 * @param validFrom     its first day; null where it was always there
 * @param validTo       its last day; null as long as it is there
 */
public record Place(long id, String name, int rollOrder, String formerCommune, LocalDate validFrom, LocalDate validTo) {
    /** A village that was always there. */
    public Place(long id, String name, int rollOrder) {
        this(id, name, rollOrder, "", null, null);
    }

    public boolean isOpen() {
        return validTo == null;
    }

    /** The name without the former commune. */
    public String plainName() {
        String behind = behind();
        return !formerCommune.isEmpty() && name.endsWith(behind) ? name.substring(0, name.length() - behind.length()) : name;
    }

    /** The name with the former commune, as it is shown where another village has the same name. */
    public String fullName() {
        return formerCommune.isEmpty() ? plainName() : plainName() + behind();
    }

    private String behind() {
        return " (" + formerCommune + ")";
    }

    @Override
    public String toString() {
        return name;
    }
}
