package vn.sokhuyenhoc.ui.documents;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.KindList;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PagePane;

/** The papers: left their kinds, right the few fields each needs, the page as it will print, and beside it what is filled in. */
public final class DocumentsView implements ScreenView {
    private final DocumentsViewModel model;
    private final Messages messages;
    private final HBox root;
    private final KindList<PaperKind> papers;
    private final StackPane middle;
    private final AnswersPane answers;
    private final FieldsBar fields;
    private final VBox top = new VBox();
    private final ToggleButton open = new ToggleButton("", new FontIcon("fth-edit-3"));
    private final BooleanProperty answersOpen = new SimpleBooleanProperty(true);
    private boolean large;

    public DocumentsView(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.papers = PaperList.of(model.order(), messages);
        this.answers = new AnswersPane(model, messages);
        this.fields = new FieldsBar(model, messages);
        this.middle = middle();
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox.setHgrow(answers, Priority.SOMETIMES);
        HBox sheets = new HBox(middle, answers);
        sheets.getStyleClass().add("sheets");
        sheets.setMinHeight(0);
        VBox.setVgrow(sheets, Priority.ALWAYS);
        VBox right = new VBox(top, draftLine(), gaps(), sheets, new PaperFoot(model, messages));
        right.getStyleClass().add("paper-side");
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        root = new HBox(papers, right);
        root.getStyleClass().addAll(Style.SCREEN, "documents");
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.order().kindProperty().subscribe(kind -> arrange());
        answersOpen.subscribe((was, is) -> {
            arrange();
            if (is) {
                answers.focusFirst();
            }
        });
        LargeText.watch(root, this::enlarge);
    }

    /** Where text is large there is room for the fields or for the page: the page comes first. */
    private void enlarge(boolean is) {
        large = is;
        if (large) {
            top.getChildren().clear();
            answers.setTop(fields);
        } else {
            answers.setTop();
            top.getChildren().setAll(fields);
        }
        there(top, !large);
        open.setText(messages.get(large ? "documents.fields_open" : "documents.answers"));
        answersOpen.set(!large);
        arrange();
    }

    private void arrange() {
        boolean offered = large || !model.order().kindProperty().get().fields().isEmpty();
        there(open, offered);
        there(answers, offered && answersOpen.get());
        there(middle, !large || !answersOpen.get());
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private StackPane middle() {
        PagePane page = PagePane.withId("documents.page", model.pages());
        Node sheet = sheetWords();
        Label trouble = new Label();
        trouble.setId("documents.trouble");
        trouble.setWrapText(true);
        trouble.getStyleClass().add("page-trouble");
        trouble.textProperty().bind(model.pages().troubleProperty());
        StackPane both = new StackPane(page, trouble, sheet);
        StackPane.setAlignment(sheet, Pos.TOP_LEFT);
        both.setMinSize(0, 0);
        model.order().kindProperty().subscribe(kind -> {
            page.setVisible(kind.hasPages());
            trouble.setVisible(kind.hasPages());
            sheet.setVisible(!kind.hasPages());
        });
        return both;
    }

    private void pressed(KeyEvent event) {
        boolean done = true;
        boolean on = event.getCode() == KeyCode.PAGE_DOWN;
        if (on || event.getCode() == KeyCode.PAGE_UP) {
            if (event.isShortcutDown()) {
                model.order().step(on ? 1 : -1);
                papers.focusChosen();
            } else {
                model.pages().turn(on ? 1 : -1);
            }
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.output().save(model.order().kindProperty().get().formats().getFirst());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P && model.order().kindProperty().get().hasPages()) {
            model.output().printing().ask();
        } else {
            done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private HBox draftLine() {
        Label why = Labels.withId("documents.draft");
        why.textProperty().bind(model.draftProperty());
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button open = Buttons.withId("documents.open_criteria", messages.get("documents.open_criteria"), "fth-book-open", model::openCriteria);
        HBox line = new HBox(new FontIcon("fth-alert-triangle"), why, open);
        line.getStyleClass().add("draft-line");
        line.visibleProperty().bind(model.draftProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** What is left open on the paper, and the way to fill it in. */
    private HBox gaps() {
        Label gaps = Labels.withId("documents.gaps");
        gaps.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        gaps.textProperty().bind(model.gapsProperty());
        gaps.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(gaps, Priority.ALWAYS);
        open.setId("documents.answers_open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.selectedProperty().bindBidirectional(answersOpen);
        HBox line = new HBox(gaps, open);
        line.getStyleClass().add("gaps-line");
        line.visibleProperty().bind(gaps.textProperty().isNotEmpty().or(open.visibleProperty()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** What a sheet holds; it has no pages to look at. */
    private Node sheetWords() {
        Label what = Labels.withId("documents.sheet_name");
        what.getStyleClass().add(Style.HEADING);
        Label holds = Labels.withId("documents.sheet_holds");
        Label rows = Labels.withId("documents.rows");
        rows.textProperty().bind(model.summaryProperty());
        model.order().kindProperty().subscribe(kind -> {
            what.setText(new PaperNames(messages).name(kind));
            holds.setText(messages.get("documents.holds." + kind.name().toLowerCase(Locale.ROOT)));
        });
        VBox card = new VBox(what, holds, rows);
        card.getStyleClass().addAll(Style.CARD, "sheet-words");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        return card;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        papers.focusChosen();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("\u2191 \u2193", messages.get("documents.key.paper")),
            new KeyHint("Page Up, Page Down", messages.get("documents.key.turn")), new KeyHint("Ctrl S", messages.get("documents.key.save")),
            new KeyHint("Ctrl P", messages.get("documents.key.print")));
    }
}
