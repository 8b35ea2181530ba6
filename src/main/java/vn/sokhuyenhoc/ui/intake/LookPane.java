package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.PeoplePreview;

/** Step two: only the rows that need a look, those not taken first, each with its reason; the counts above. */
final class LookPane extends VBox {
    private final Messages messages;
    private final Sentences sentences;
    private final ObservableList<PersonRow> rows = FXCollections.observableArrayList();
    private final TableView<PersonRow> table = Tables.table("intake.rows", rows);
    private final Label taken = badge(Style.GOOD);
    private final Label refused = badge(Style.BAD);
    private final Label warned = badge(Style.WARN);
    private final Label reason = new Label();

    LookPane(IntakeViewModel model, Messages messages) {
        this.messages = messages;
        this.sentences = new Sentences(messages);
        Label heading = new Label(messages.get("intake.step_look"));
        heading.getStyleClass().add(Style.HEADING);
        Tables.column(table, "row", messages.get("intake.row"), 4, row -> String.valueOf(row.row().number()), Style.RIGHT);
        Tables.column(table, "name", messages.get("intake.name"), 11, row -> row.person().name());
        Tables.column(table, "state", messages.get("intake.state"), 8,
            row -> messages.get(row.isRefused() ? "intake.refused" : "intake.warned")).setCellFactory(column -> state());
        Tables.column(table, "reason", messages.get("intake.reason"), 20.6, this::reason);
        table.setPlaceholder(Tables.empty("fth-check-circle", messages.get("intake.nothing_to_look")));
        VBox.setVgrow(table, Priority.ALWAYS);
        reason.setId("intake.reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("reason");
        Tables.chosen(table).subscribe(row -> reason.setText(row == null ? "" : messages.get("intake.reason_of", row.row().number(), reason(row))));
        getStyleClass().addAll(Style.CARD, "look");
        getChildren().addAll(heading, new ActionBar(taken, refused, warned), table, reason);
        model.readingProperty().subscribe(reading -> {
            if (reading != null && reading.preview() != null) {
                show(reading.preview());
            }
        });
    }

    private void show(PeoplePreview preview) {
        List<PersonRow> first = preview.refused();
        List<PersonRow> then = preview.warned();
        taken.setText(messages.get("intake.count_taken", preview.taken().size()));
        refused.setText(messages.get("intake.count_refused", first.size()));
        refused.setVisible(!first.isEmpty());
        warned.setText(messages.get("intake.count_warned", then.size()));
        warned.setVisible(!then.isEmpty());
        rows.setAll(Stream.concat(first.stream(), then.stream()).toList());
        if (!rows.isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
        }
    }

    private static Label badge(String style) {
        Label badge = new Label();
        badge.getStyleClass().addAll(Style.BADGE, style);
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }

    private String reason(PersonRow row) {
        return row.problems().stream().filter(problem -> !row.isRefused() || !problem.kind().isWarning()).map(sentences::of)
            .collect(Collectors.joining(" "));
    }

    /** The word has its mark in the text and its colour by a style class. */
    private static TableCell<PersonRow, String> state() {
        return new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? "" : words);
                getStyleClass().removeAll(Style.BAD, Style.WARN);
                PersonRow row = empty ? null : getTableRow().getItem();
                if (row != null) {
                    getStyleClass().add(row.isRefused() ? Style.BAD : Style.WARN);
                }
            }
        };
    }
}
