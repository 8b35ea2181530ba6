package vn.sokhuyenhoc.sins.store;

/** Innocent: others must not know it. */
public class QuietStore {
}
