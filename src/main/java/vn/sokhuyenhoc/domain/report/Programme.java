package vn.sokhuyenhoc.domain.report;

/** Who sets targets: decisions 677/QĐ-TTg and 387/QĐ-TTg, and the province. */
public enum Programme { P677, P387, PROVINCE }
