package vn.sokhuyenhoc.sins.domain.mark;

/** Breaks "marks are exact": a parameter and a result. */
interface FloatingShare {
    float of(double whole);
}
