package vn.sokhuyenhoc.sins.store;

/** Breaks "no state in statics": a number that all share. */
class CountingStore {
    static int count;
}
