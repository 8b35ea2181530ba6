package vn.sokhuyenhoc.sins.stray;

/** Breaks "one way down": lies in no room of the house. */
class Stray {
}
