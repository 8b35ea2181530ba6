package vn.sokhuyenhoc.sins.files;

/** Innocent: others must not know it. */
public class QuietWriter {
}
