package vn.sokhuyenhoc.domain.cross;

/** How much of a line of the form was reached: under the floor of the set, more but not all, all that can be. */
public enum Level { BELOW, BETWEEN, CAP }
