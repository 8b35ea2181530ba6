package vn.sokhuyenhoc.sins.ui.entry;

import vn.sokhuyenhoc.sins.ui.results.ResultsView;

/** Breaks "screens are strangers": one screen knows another. */
public class EntryView {
    ResultsView results;
}
