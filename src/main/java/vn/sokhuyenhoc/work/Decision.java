package vn.sokhuyenhoc.work;

/** What the clerk says of a row that may be someone who is here already: the same person, not the same, or that it is to be seen later. */
public enum Decision { SAME, NOT_SAME, LATER }
