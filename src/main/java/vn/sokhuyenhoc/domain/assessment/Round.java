package vn.sokhuyenhoc.domain.assessment;

import vn.sokhuyenhoc.domain.criteria.Title;

/**
 * An assessment round (đợt đánh giá): a year, a title and the rule book it goes by.
 *
 * @param id       the row, 0 before it is kept
 * @param key      plain letters, digits and hyphens, such as 2026-cong-dan
 * @param year     four digits
 * @param name     as papers call it
 * @param citation the line that papers cite as basis; the office's own wording, may be empty
 * @param setId    the criteria set
 */
public record Round(long id, String key, Title title, int year, String name, String citation, String setId) {
    /** How the keys of this title's rounds end. */
    public static String suffix(Title title) {
        return switch (title) {
            case CITIZEN -> "cong-dan";
            case FAMILY -> "gia-dinh";
            case CLAN -> "dong-ho";
            case COMMUNITY -> "cong-dong";
            case UNIT -> "don-vi";
            case COMMUNE -> "cong-dong-xa";
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
