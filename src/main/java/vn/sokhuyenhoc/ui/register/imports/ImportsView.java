package vn.sokhuyenhoc.ui.register.imports;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.ImportBook.Entry;
import vn.sokhuyenhoc.work.Imported;

/** The imports of the past, and what taking the chosen one back would do beside them. Its wish is the number of an import. */
public final class ImportsView implements ScreenView {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    private final ImportsViewModel model;
    private final Messages messages;
    private final List<KeyHint> keys;
    private final VBox root = new VBox();
    private final TableView<Entry> table;
    private final Node none;
    private final ImportPane pane;
    private boolean large;

    public ImportsView(ImportsViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.keys = List.of(new KeyHint("\u2191 \u2193", messages.get("imports.key.choose")),
            new KeyHint("Delete", messages.get("imports.key.undo")));
        this.table = Tables.table("imports.list", model.entries());
        this.pane = new ImportPane(model, messages);
        this.none = Tables.empty("fth-upload", messages.get("imports.empty"), Buttons.primary(Buttons.withId("imports.first",
            messages.get("imports.first"), "fth-upload", () -> navigator.go(Screen.INTAKE, "people"))));
        columns();
        root.getStyleClass().addAll(Style.SCREEN, "imports");
        VBox.setVgrow(none, Priority.ALWAYS);
        LargeText.watch(root, this::arrange);
        model.entries().addListener((Observable change) -> arrange(large));
        Tables.chosen(table).subscribe(entry -> {
            if (entry != null && !Objects.equals(entry, model.chosenProperty().get())) {
                model.choose(entry);
            }
        });
        model.wantedProperty().subscribe(number -> select(number.longValue()));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.undo();
                event.consume();
            }
        });
    }

    static String when(LocalDateTime at) {
        return WHEN.format(at);
    }

    private void columns() {
        Tables.column(table, "number", messages.get("imports.column.number"), 3.0, entry -> String.valueOf(entry.number()), Style.RIGHT);
        Tables.column(table, "when", messages.get("imports.column.when"), 9.3, entry -> when(entry.at()));
        Tables.column(table, "file", messages.get("imports.column.file"), 9.5, Entry::fileName);
        Tables.column(table, "kind", messages.get("imports.column.kind"), 6.9,
            entry -> messages.get(entry.forms() ? "imports.forms" : "imports.people"));
        count("read", messages.get("imports.column.read"), 3.9, Imported::read);
        count("taken", messages.get("imports.column.taken"), 3.9, Imported::taken);
        count("refused", messages.get("imports.column.refused"), 7.4, Imported::refused);
        Tables.column(table, "state", messages.get("imports.column.state"), 6.8,
            entry -> entry.undoneAt() == null ? messages.get("imports.stands") : messages.get("imports.taken_back"));
        TableRoom.keep(table, "when", "kind");
    }

    private void count(String id, String heading, double em, ToIntFunction<Imported> number) {
        Tables.column(table, id, heading, em, entry -> messages.get("imports.count", number.applyAsInt(entry.counts())), Style.RIGHT);
    }

    private void arrange(boolean below) {
        large = below;
        if (model.entries().isEmpty()) {
            root.getChildren().setAll(none);
            return;
        }
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinSize(0, 0);
        pane.setMinWidth(below ? 0 : Region.USE_PREF_SIZE);
        Region both = below ? new VBox(table, pane) : new HBox(table, pane);
        both.getStyleClass().add("list-and-import");
        VBox.setVgrow(both, Priority.ALWAYS);
        root.getChildren().setAll(both);
    }

    private void select(long number) {
        for (int i = 0; number > 0 && i < table.getItems().size(); i++) {
            if (table.getItems().get(i).number() == number) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(Math.max(0, i - 2));
            }
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load(detail.matches("\\d{1,18}") ? Long.parseLong(detail) : 0);
        table.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
