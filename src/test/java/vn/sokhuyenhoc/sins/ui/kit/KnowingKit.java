package vn.sokhuyenhoc.sins.ui.kit;

import vn.sokhuyenhoc.sins.ui.results.ResultsView;

/** Breaks "screens are strangers": what all screens stand on leans on one of them. */
class KnowingKit {
    ResultsView results;
}
