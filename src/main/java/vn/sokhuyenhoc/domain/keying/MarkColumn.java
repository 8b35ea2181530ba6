package vn.sokhuyenhoc.domain.keying;

/** The three numbers of a mark on the paper: as the holder declares, as the meeting reviews, as the appraisers set it. */
public enum MarkColumn { DECLARED, REVIEWED, APPRAISED }
