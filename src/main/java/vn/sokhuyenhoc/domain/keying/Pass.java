package vn.sokhuyenhoc.domain.keying;

/** Which keying of a form it is: the first, the second to compare with, or the one that settles where the two differ. */
public enum Pass { FIRST, SECOND, SETTLED }
