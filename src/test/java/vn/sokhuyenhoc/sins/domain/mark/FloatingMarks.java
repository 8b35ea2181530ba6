package vn.sokhuyenhoc.sins.domain.mark;

/** Breaks "marks are exact": an array, boxed. */
class FloatingMarks {
    Float[] marks;
}
