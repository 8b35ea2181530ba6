package vn.sokhuyenhoc.domain.keying;

/** How far the keying of a form was verified: keyed once; keyed twice, differing, to be settled by a third person; or verified. */
public enum CheckState { ONCE, DIFFERS, VERIFIED }
