package vn.sokhuyenhoc.ui.ownlists;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.list.PersonColumns;
import vn.sokhuyenhoc.ui.kit.list.ResultColumns;
import vn.sokhuyenhoc.work.report.PeopleToday;
import vn.sokhuyenhoc.work.report.ResultsToday;

/** Who is on a list, in a table as the screen has it that the list was saved on. */
final class ListRows extends StackPane {
    /** A whole sentence: there is no line below that says it. */
    private static final double REASON_EM = 34;

    private final OwnListsViewModel model;
    private final Messages messages;

    ListRows(OwnListsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setMinSize(0, 0);
        model.shownProperty().subscribe(this::show);
    }

    private void show(OwnListsViewModel.Shown shown) {
        TableView<?> table = switch (shown == null ? null : shown.today()) {
            case null -> table(FXCollections.<String>observableArrayList());
            case PeopleToday people -> people(shown, people);
            case ResultsToday results -> results(shown, results);
        };
        table.setPlaceholder(Tables.empty("fth-users", messages.get(shown == null ? "ownlists.empty" : "ownlists.nobody")));
        table.setMinSize(0, 0);
        Spoken.name(table, messages.get("reports.section.lists"));
        getChildren().setAll(List.of(table));
        // Why a list cannot be used stands above.
        setVisible(shown == null || shown.today() != null);
    }

    private TableView<PersonLine> people(OwnListsViewModel.Shown shown, PeopleToday people) {
        TableView<PersonLine> table = table(model.rows(shown, people::lines));
        table.getStyleClass().add("person-rows");
        PersonColumns.add(table, people.content().columns(), messages);
        return table;
    }

    private TableView<Result> results(OwnListsViewModel.Shown shown, ResultsToday results) {
        TableView<Result> table = table(model.rows(shown, results::lines));
        ResultColumns.add(table, REASON_EM, messages);
        ResultColumns.fit(table, results.set(), results.content().place() == null, messages);
        return table;
    }

    private static <T> TableView<T> table(ObservableList<T> rows) {
        return Tables.table("ownlists.people", rows);
    }
}
