package vn.sokhuyenhoc.sins.ui.entry;

import vn.sokhuyenhoc.sins.store.QuietStore;

/** Breaks "one way down": a screen reads the database past the work. */
class ReadingView {
    QuietStore store;
}
