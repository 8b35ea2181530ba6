package vn.sokhuyenhoc.sins.text;

/** Innocent: others must not know it. */
public class QuietText {
}
