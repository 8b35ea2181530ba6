package vn.sokhuyenhoc.domain.group;

/** What a unit is: a school, an agency of the state, a business, or anything else where people work or learn. */
public enum UnitKind { SCHOOL, OFFICE, ENTERPRISE, OTHER }
