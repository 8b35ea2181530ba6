package vn.sokhuyenhoc.domain.cross;

/** Of what the share in a cell is counted: of the sum of its row, of its column, of all, or of the marks that were noted. */
public enum Share { NONE, ROW, COLUMN, ALL, NOTED }
