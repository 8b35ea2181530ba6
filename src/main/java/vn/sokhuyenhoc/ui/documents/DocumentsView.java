package vn.sokhuyenhoc.ui.documents;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.FormPapers;

/** The papers: left their kinds, right the few fields each needs and the page as it will print. */
public final class DocumentsView implements ScreenView {
    private final DocumentsViewModel model;
    private final Messages messages;
    private final HBox root;
    private final PaperList papers;

    public DocumentsView(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.papers = new PaperList(model, messages);
        PagePane page = new PagePane(model.pages());
        Node sheet = sheetWords();
        StackPane middle = new StackPane(page, sheet);
        StackPane.setAlignment(sheet, Pos.TOP_LEFT);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        model.paperProperty().subscribe(paper -> {
            page.setVisible(paper.hasPages());
            sheet.setVisible(!paper.hasPages());
        });
        VBox right = new VBox(new PaperFields(model, messages), draftLine(), middle, foot());
        right.getStyleClass().add("paper-side");
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        root = new HBox(papers, right);
        root.getStyleClass().addAll(Style.SCREEN, "documents");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean done = true;
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            model.pages().turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.save();
        } else if (event.isAltDown() && event.getCode().isDigitKey()) {
            String name = event.getCode().getName();
            int digit = Character.digit(name.charAt(name.length() - 1), 10);
            done = digit >= 1 && digit <= Paper.values().length;
            if (done) {
                model.paperProperty().set(Paper.values()[digit - 1]);
                papers.chosen().requestFocus();
            }
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private HBox draftLine() {
        Label why = new Label();
        why.setId("documents.draft");
        why.setWrapText(true);
        why.textProperty().bind(model.draftProperty());
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Button open = new Button(messages.get("documents.open_criteria"));
        open.setId("documents.open_criteria");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> model.openCriteria());
        HBox line = new HBox(new FontIcon("fth-alert-triangle"), why, open);
        line.getStyleClass().add("draft-line");
        line.visibleProperty().bind(model.draftProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** What a sheet holds; it has no pages to look at. */
    private Node sheetWords() {
        Label what = new Label();
        what.getStyleClass().add(Style.HEADING);
        what.setWrapText(true);
        Label holds = new Label();
        holds.setWrapText(true);
        Label rows = new Label();
        rows.setId("documents.rows");
        rows.textProperty().bind(model.summaryProperty());
        model.paperProperty().subscribe(paper -> {
            String name = paper.name().toLowerCase(Locale.ROOT);
            what.setText(messages.get("documents.paper." + name));
            holds.setText(messages.get("documents.holds." + name));
        });
        VBox card = new VBox(what, holds, rows);
        card.getStyleClass().addAll(Style.CARD, "sheet-words");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    private HBox foot() {
        Label form = new Label();
        form.setId("documents.own_form");
        model.paperProperty().subscribe(paper -> form.setText(paper == Paper.FORMS
            ? messages.get("documents.own_form.forms", FormPapers.SHOWN) : messages.get("documents.own_form")));
        form.getStyleClass().add(Style.MUTED);
        form.setMinHeight(Region.USE_PREF_SIZE);
        form.setWrapText(true);
        Label number = new Label();
        number.setId("documents.page_number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.textProperty().bind(Bindings.createStringBinding(
            () -> messages.get("documents.page", model.pages().pageProperty().get(), model.pages().countProperty().get()),
            model.pages().pageProperty(), model.pages().countProperty()));
        HBox turning = new HBox(turn("documents.back", "fth-chevron-left", -1), number, turn("documents.on", "fth-chevron-right", 1));
        turning.getStyleClass().add("turning");
        turning.setMinWidth(Region.USE_PREF_SIZE);
        model.paperProperty().subscribe(paper -> {
            turning.setVisible(paper.hasPages());
            turning.setManaged(paper.hasPages());
        });
        WorkBar bar = new WorkBar("documents.work", model.saving(), messages);
        form.visibleProperty().bind(bar.visibleProperty().not().and(Bindings.createBooleanBinding(
            () -> model.paperProperty().get().hasPages(), model.paperProperty())));
        StackPane said = new StackPane(form, bar);
        said.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox foot = new HBox(turning, said, sheetButton(), saveButton());
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    /** The roll is a sheet too, for those who tick it off on the screen. */
    private Button sheetButton() {
        Button sheet = new Button(messages.get("documents.save.sheet"), new FontIcon("fth-grid"));
        sheet.setId("documents.sheet");
        sheet.setMinWidth(Region.USE_PREF_SIZE);
        sheet.setOnAction(event -> model.saveSheet());
        sheet.disableProperty().bind(model.saving().runningProperty().or(model.roundProperty().isNull()));
        sheet.visibleProperty().bind(model.paperProperty().isEqualTo(Paper.ROLL));
        sheet.managedProperty().bind(sheet.visibleProperty());
        return sheet;
    }

    private Button saveButton() {
        Button save = new Button("", new FontIcon("fth-download"));
        save.setId("documents.save");
        save.getStyleClass().add(Style.PRIMARY);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(event -> model.save());
        save.disableProperty().bind(model.saving().runningProperty().or(model.roundProperty().isNull()));
        model.paperProperty().subscribe(paper -> save.setText(messages.get("documents.save." + paper.name().toLowerCase(Locale.ROOT))));
        return save;
    }

    private Button turn(String id, String icon, int by) {
        Button button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(messages.get(by < 0 ? "documents.back" : "documents.on"));
        button.setOnAction(event -> model.pages().turn(by));
        return button;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        papers.chosen().requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Alt 1–6", messages.get("documents.key.paper")),
            new KeyHint("Page Up, Page Down", messages.get("documents.key.turn")), new KeyHint("Ctrl S", messages.get("documents.key.save")));
    }
}
