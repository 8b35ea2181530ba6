package vn.sokhuyenhoc.ui.documents;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.KindList;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PageDesk;

/** The papers: left their kinds, right the few fields each needs, the page as it will print, and beside it what is filled in. */
public final class DocumentsView implements ScreenView {
    private final DocumentsViewModel model;
    private final Messages messages;
    private final HBox root;
    private final KindList<PaperKind> papers;
    private final PageDesk desk;

    public DocumentsView(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.papers = PaperList.of(model.order(), messages);
        AnswersPane answers = new AnswersPane(model, messages);
        this.desk = new PageDesk("documents", model.pages(), new FieldsBar(model, messages), answers.parts());
        ObjectProperty<PaperKind> kind = model.order().kindProperty();
        desk.instead(sheetWords(), kind.map(PaperKind::hasPages));
        desk.offeredProperty().bind(Bindings.createBooleanBinding(() -> desk.largeProperty().get() || !kind.get().fields().isEmpty(),
            desk.largeProperty(), kind));
        desk.open().setId("documents.answers_open");
        desk.open().textProperty().bind(Bindings.when(desk.largeProperty()).then(messages.get("documents.fields_open"))
            .otherwise(messages.get("documents.answers")));
        desk.open().selectedProperty().subscribe((was, is) -> {
            if (is) {
                answers.focusFirst();
            }
        });
        this.root = desk.screen(papers, new PaperFoot(model, messages), draftLine(), gaps());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean turned = desk.turns(event, by -> {
            model.order().step(by);
            papers.focusChosen();
        });
        PaperKind kind = model.order().kindProperty().get();
        if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.output().save(kind.formats().getFirst());
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.P && kind.hasPages()) {
            model.output().printing().ask();
        } else if (!turned) {
            return;
        }
        event.consume();
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
        HBox line = desk.line(gaps);
        line.visibleProperty().bind(gaps.textProperty().isNotEmpty().or(desk.open().visibleProperty()));
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
