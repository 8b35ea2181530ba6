package vn.sokhuyenhoc.sins;

/** Innocent: others must not know it. */
public class Wiring {
}
