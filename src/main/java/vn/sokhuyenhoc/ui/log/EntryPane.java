package vn.sokhuyenhoc.ui.log;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.audit.AuditEntry;
import vn.sokhuyenhoc.domain.audit.LoggedRow;
import vn.sokhuyenhoc.text.LogWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;

/** The entry at hand: what, when, by whom, why, and each row as it was and became. */
final class EntryPane extends VBox {
    private final LogViewModel model;
    private final Messages messages;
    private final LogWords words;
    private final Label name = withId("log.name", Style.NAME);
    private final Label by = withId("log.by", Style.MUTED);
    private final Label about = withId("log.about", Style.HEADING);
    private final Label why = withId("log.why");
    private final Label emptied = withId("log.emptied", Style.MUTED);
    private final VBox rows = new VBox();

    EntryPane(LogViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new LogWords(messages);
        rows.setId("log.rows");
        rows.getStyleClass().add("log-rows");
        getStyleClass().addAll(Style.CARD, "log-entry");
        getChildren().setAll(name, by, about, why, emptied, new UndoPane(model.undo(), messages), rows);
        model.chosenProperty().subscribe(this::show);
        model.toldProperty().subscribe(this::tell);
    }

    private static Label withId(String id, String... style) {
        Label label = plain(style);
        label.setId(id);
        return label;
    }

    private static Label plain(String... style) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(style);
        return label;
    }

    private void show(AuditEntry entry) {
        setVisible(entry != null);
        if (entry != null) {
            name.setText(words.deed(entry.deed()));
            by.setText(messages.get("log.by", LogWords.at(entry.at()), entry.account()));
            put(about, entry.detail());
            put(why, entry.why().isEmpty() ? "" : messages.get("log.because", entry.why()));
            put(emptied, entry.emptied() ? messages.get("log.emptied") : "");
        }
    }

    private static void put(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void tell(List<LoggedRow> told) {
        rows.getChildren().clear();
        AuditEntry entry = model.chosenProperty().get();
        if (entry == null) {
            return;
        }
        told.forEach(row -> {
            say(words.row(row), "log-row");
            row.values().forEach(value -> say(words.value(row, value), "log-value"));
        });
        if (entry.rows() == 0) {
            say(messages.get("log.no_rows"), Style.MUTED);
        } else if (told.size() == LogViewModel.TOLD) {
            say(messages.get("log.more_rows", entry.rows()), Style.MUTED);
        }
    }

    private void say(String text, String style) {
        Label label = plain(style);
        label.setText(text);
        rows.getChildren().add(label);
    }
}
