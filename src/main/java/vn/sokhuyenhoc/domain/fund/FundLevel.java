package vn.sokhuyenhoc.domain.fund;

/** Whose fund it is: of the commune (xã), a chapter (chi hội), a board (ban khuyến học), a clan (dòng họ), a school or an agency. */
public enum FundLevel { COMMUNE, CHAPTER, BOARD, CLAN, SCHOOL, UNIT }
