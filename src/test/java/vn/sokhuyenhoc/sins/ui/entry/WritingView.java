package vn.sokhuyenhoc.sins.ui.entry;

import vn.sokhuyenhoc.sins.files.QuietWriter;

/** Breaks "one way down": a screen writes a file past the work. */
class WritingView {
    QuietWriter writer;
}
