package vn.sokhuyenhoc.sins.ui.shell;

import vn.sokhuyenhoc.sins.ui.results.ResultsView;

/** Breaks "screens are strangers": only the start knows them all. */
class KnowingShell {
    ResultsView results;
}
