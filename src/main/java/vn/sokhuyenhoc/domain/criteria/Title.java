package vn.sokhuyenhoc.domain.criteria;

/** The learning titles (danh hiệu). Never abbreviated to letters: CDHT and CĐHT differ by one stroke. */
public enum Title {
    CITIZEN, FAMILY, CLAN, COMMUNITY, UNIT, COMMUNE
}
