package vn.sokhuyenhoc.ui.documents;

import java.util.Locale;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;
import vn.sokhuyenhoc.ui.kit.print.TurnLine;
import vn.sokhuyenhoc.ui.kit.print.WhoLine;
import vn.sokhuyenhoc.work.FormPapers;
import vn.sokhuyenhoc.work.paper.Issuing;

/** Below the page: what is asked or under way, the turning of pages, and the buttons that the paper has. */
final class PaperFoot extends VBox {
    private final DocumentsViewModel model;
    private final Messages messages;

    PaperFoot(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        Button print = Buttons.withId("documents.print", messages.get("documents.print"), "fth-printer", model.output().printing()::ask);
        Button issue = Buttons.withId("documents.issue", messages.get("documents.issue"), "fth-send", model.issuing()::ask);
        ActionBar buttons = new ActionBar(save(Format.PDF, "fth-download"), save(Format.WORD, "fth-file-text"), save(Format.EXCEL, "fth-grid"),
            print, issue);
        model.order().kindProperty().subscribe(kind -> {
            there(print, kind.hasPages());
            there(issue, Issuing.isNumberedHere(kind));
        });
        BooleanBinding asked = model.output().printing().openProperty().or(model.issuing().asked().openProperty());
        buttons.visibleProperty().bind(asked.not()); // Before the questions are made: they give the focus back to these.
        buttons.managedProperty().bind(buttons.visibleProperty());
        PrintLine printer = new PrintLine("documents", model.output().printing(), messages, model.output()::print, print::requestFocus);
        WhoLine issuer = new WhoLine("documents.issue", model.issuing().asked(), new WhoLine.Words(messages.get("documents.issue.who"),
            messages.get("documents.issue.go"), messages.get("kit.leave")), issue::requestFocus);
        StackPane said = said();
        HBox.setHgrow(said, Priority.ALWAYS);
        TurnLine turning = new TurnLine("documents", model.pages(), TurnLine.Words.OF_PAGES, messages);
        model.order().kindProperty().subscribe(kind -> turning.setManaged(kind.hasPages()));
        HBox line = new HBox(turning, said);
        line.getStyleClass().add("list-foot");
        getStyleClass().add("paper-foot");
        getChildren().addAll(line, buttons, printer, issuer);
    }

    private StackPane said() {
        Label note = note();
        WorkBar saving = barWithId("documents.work", model.output().saving());
        WorkBar printing = barWithId("documents.print_work", model.output().printing().work());
        WorkBar issuing = barWithId("documents.issue_work", model.issuing().work());
        note.visibleProperty().bind(saving.visibleProperty().or(printing.visibleProperty()).or(issuing.visibleProperty()).not());
        StackPane said = new StackPane(note, saving, printing, issuing);
        said.setAlignment(Pos.CENTER_LEFT);
        return said;
    }

    private WorkBar barWithId(String id, LongWork work) {
        return new WorkBar(id, work, messages);
    }

    /** No official form of any paper is known. */
    private Label note() {
        Label note = new Label();
        note.setId("documents.own_form");
        note.getStyleClass().add(Style.MUTED);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.setWrapText(true);
        model.order().kindProperty().subscribe(kind -> note.setText(kind == PaperKind.FORMS
            ? messages.get("documents.own_form.forms", FormPapers.SHOWN) : messages.get("documents.own_form")));
        return note;
    }

    /** The usual format of a paper is the screen's first button. */
    private Button save(Format format, String icon) {
        String name = format.name().toLowerCase(Locale.ROOT);
        Button save = new Button(messages.get("documents.save." + name), new FontIcon(icon));
        save.setId("documents.save-" + name);
        save.setOnAction(event -> model.output().save(format));
        save.disableProperty().bind(model.output().saving().runningProperty().or(model.order().rounds().chosenProperty().isNull()));
        model.order().kindProperty().subscribe(kind -> {
            there(save, kind.formats().contains(format));
            save.getStyleClass().remove(Style.PRIMARY);
            if (kind.formats().getFirst() == format) {
                save.getStyleClass().add(Style.PRIMARY);
            }
        });
        return save;
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }
}
