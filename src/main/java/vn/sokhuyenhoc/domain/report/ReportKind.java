package vn.sokhuyenhoc.domain.report;

/** Reports to the body above. No official statistics form was found: what is in them is what reports of such offices were seen to give. */
public enum ReportKind { HALF_YEAR, YEAR, P677, P387, FIVE_YEARS }
