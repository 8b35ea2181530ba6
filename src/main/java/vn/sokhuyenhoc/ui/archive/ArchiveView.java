package vn.sokhuyenhoc.ui.archive;

import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;

/** The list of issued papers with a field to find in it; below it what can be done with the chosen one. */
public final class ArchiveView implements ScreenView {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final Duration PAUSE = Duration.millis(200);

    private final ArchiveViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final TextField find = new TextField();
    private final TableView<ArchivedPaper> table;

    public ArchiveView(ArchiveViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = table();
        find.setId("archive.find");
        find.setPromptText(messages.get("archive.find"));
        Spoken.byPrompt(find);
        find.setPrefColumnCount(24);
        find.textProperty().bindBidirectional(model.textProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.filter());
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        Label count = new Label();
        count.setId("archive.count");
        count.getStyleClass().add(Style.HEADING);
        count.textProperty().bind(Bindings.createStringBinding(() -> messages.get("archive.count", model.papers().size()), model.papers()));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "archive");
        root.getChildren().addAll(new ActionBar(find, count), table, foot());
        find.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                event.consume();
            }
        });
    }

    private TableView<ArchivedPaper> table() {
        TableView<ArchivedPaper> list = Tables.table("archive.table", model.papers());
        Tables.column(list, "kind", messages.get("archive.column.kind"), 12, model::name);
        Tables.column(list, "number", messages.get("archive.column.number"), 9, ArchivedPaper::number);
        Tables.column(list, "date", messages.get("archive.column.date"), 6.5, paper -> Dates.day(paper.date()));
        Tables.column(list, "made", messages.get("archive.column.made"), 9.5, paper -> MOMENT.format(paper.madeAt()));
        Tables.column(list, "by", messages.get("archive.column.by"), 10, ArchivedPaper::madeBy);
        Tables.column(list, "file", messages.get("archive.column.file"), 20, ArchivedPaper::fileName);
        TableRoom.keep(list, "by", "file");
        list.setMinHeight(0);
        list.setPlaceholder(Tables.empty("fth-archive", messages.get("archive.none")));
        Tables.chosen(list).subscribe(model.chosenProperty()::set);
        list.focusedProperty().subscribe(focused -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.check();
                event.consume();
            }
        });
        return list;
    }

    private VBox foot() {
        Label said = new Label();
        said.setId("archive.checked");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.textProperty().bind(Bindings.when(model.checkedProperty().isEmpty()).then(messages.get("archive.how"))
            .otherwise(model.checkedProperty()));
        Button check = Buttons.withId("archive.check", messages.get("archive.check"), "fth-check-circle", model::check);
        Button save = Buttons.primary(Buttons.withId("archive.save", messages.get("archive.save"), "fth-download", model::save));
        Button print = Buttons.withId("archive.print", messages.get("archive.print"), "fth-printer", model::askPrinter);
        List.of(check, save, print).forEach(button -> button.disableProperty().bind(model.chosenProperty().isNull()));
        PrintLine line = new PrintLine("archive", model.printing(), messages, model::print, print::requestFocus);
        WorkBar bar = new WorkBar("archive.work", model.work(), messages);
        said.visibleProperty().bind(bar.visibleProperty().or(line.visibleProperty()).not());
        VBox foot = new VBox(new StackPane(said, bar, line), new ActionBar(save, print, check));
        foot.getStyleClass().add("archive-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        find.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("↓", messages.get("archive.key.list")), new KeyHint("Enter", messages.get("archive.key.check")));
    }
}
