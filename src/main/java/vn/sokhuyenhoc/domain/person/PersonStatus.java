package vn.sokhuyenhoc.domain.person;

/** Where a person of the register stands today. Only those present are on rolls and in counts of people. */
public enum PersonStatus { PRESENT, MOVED_OUT, DIED }
