package vn.sokhuyenhoc.sins.ui.results;

import javafx.concurrent.Task;

/** Breaks "a view model needs no screen": waits in a task of the toolkit. */
class ResultsViewModel {
    Task<String> task;
}
