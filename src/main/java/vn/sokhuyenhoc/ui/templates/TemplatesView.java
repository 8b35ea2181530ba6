package vn.sokhuyenhoc.ui.templates;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.paper.TemplateDesk;

/** Left the papers that are written as Word files, right what may stand in the template of the chosen one, and the way in and out. */
public final class TemplatesView implements ScreenView {
    private final TemplatesViewModel model;
    private final Messages messages;
    private final TableView<TemplateDesk.Kind> kinds;
    private final StackPane root;

    public TemplatesView(TemplatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.kinds = Tables.table("templates.kinds", model.kinds());
        PaperNames words = new PaperNames(messages);
        Tables.column(kinds, "kind", messages.get("templates.column.kind"), 13.8, kind -> words.name(kind.kind()));
        Tables.column(kinds, "own", messages.get("templates.column.own"), 7.6,
            kind -> messages.get(kind.own() ? "templates.own" : "templates.program"));
        TableRoom.keep(kinds, "own");
        kinds.getStyleClass().add("template-kinds");
        kinds.setPlaceholder(Tables.empty("fth-file-text", messages.get("templates.empty")));
        Tables.chosen(kinds).subscribe(model::choose);
        model.chosenProperty().subscribe(chosen -> {
            if (chosen != null) {
                kinds.getSelectionModel().select(model.kinds().indexOf(chosen)); // A list read anew has lost its choice.
            }
        });
        Node chosen = chosen();
        HBox.setHgrow(chosen, Priority.ALWAYS);
        HBox both = new HBox(kinds, chosen);
        both.getStyleClass().addAll(Style.SCREEN, "templates");
        root = new StackPane(both);
    }

    private Node chosen() {
        Label what = Labels.withId("templates.what");
        what.getStyleClass().add(Style.HEADING);
        what.textProperty().bind(Bindings.createStringBinding(() -> model.chosenProperty().get() == null ? messages.get("templates.choose")
            : new PaperNames(messages).name(model.chosenProperty().get().kind()), model.chosenProperty()));
        Label how = Labels.withId("templates.how_to");
        how.setText(messages.get("templates.how"));
        how.getStyleClass().add(Style.MUTED);
        Button take = Buttons.primary(Buttons.withId("templates.take_out", messages.get("templates.take"), "fth-download", model::take));
        Button put = Buttons.withId("templates.put_in", messages.get("templates.put"), "fth-upload", model::put);
        Button remove = Buttons.withId("templates.remove_own", messages.get("templates.remove"), "fth-rotate-ccw", model::remove);
        take.disableProperty().bind(model.chosenProperty().isNull());
        put.disableProperty().bind(model.chosenProperty().isNull());
        remove.disableProperty().bind(Bindings.createBooleanBinding(
            () -> model.chosenProperty().get() == null || !model.chosenProperty().get().own(), model.chosenProperty()));
        Label trouble = Labels.withId("templates.trouble");
        trouble.getStyleClass().add(Style.WARN);
        trouble.textProperty().bind(model.troubleProperty());
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        TableView<TemplateDesk.Name> names = Tables.table("templates.names", model.names());
        Tables.column(names, "name", messages.get("templates.column.name"), 11.4, TemplateDesk.Name::shown);
        Tables.column(names, "means", messages.get("templates.column.means"), 17, TemplateDesk.Name::means);
        names.setPlaceholder(new Label());
        names.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        names.setMinHeight(0);
        VBox.setVgrow(names, Priority.ALWAYS);
        VBox right = new VBox(what, how, new ActionBar(take, put, remove), trouble, names);
        right.getStyleClass().add("template-side");
        right.setMinWidth(0);
        return right;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        kinds.requestFocus();
        if (kinds.getSelectionModel().isEmpty()) {
            kinds.getSelectionModel().selectFirst();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("\u2191 \u2193", messages.get("templates.key.choose")));
    }
}
