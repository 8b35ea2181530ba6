package vn.sokhuyenhoc.sins.domain.mark;

/** Breaks "marks are exact": a field. */
record FloatingMark(double points) {
}
