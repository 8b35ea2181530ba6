package vn.sokhuyenhoc.ui.cross;

/** Something to choose, as it reads; the value is null for what narrows nothing. */
record Pick<T>(T value, String words) {
}
