package vn.sokhuyenhoc.sins.work;

import vn.sokhuyenhoc.sins.ui.entry.EntryView;

/** Breaks "one way down": the work knows a screen. */
class UpwardWork {
    EntryView view;
}
