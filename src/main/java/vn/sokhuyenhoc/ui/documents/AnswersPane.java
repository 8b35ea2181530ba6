package vn.sokhuyenhoc.ui.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;

/** What the clerk fills in for a paper: an input for each of its fields, those of several lines higher. */
final class AnswersPane {
    private static final Set<PaperKind.Field> LONG = Set.of(PaperKind.Field.PRESENT, PaperKind.Field.OPINIONS, PaperKind.Field.REMARKS,
        PaperKind.Field.ADDRESSEE, PaperKind.Field.COPIES);
    private static final int ROWS = 3;

    private final Map<PaperKind.Field, Field> fields = new EnumMap<>(PaperKind.Field.class);
    private final Map<PaperKind.Field, TextInputControl> inputs = new EnumMap<>(PaperKind.Field.class);
    private final VBox form = new VBox();
    private final Label heading;
    private final DocumentsViewModel model;

    AnswersPane(DocumentsViewModel model, Messages messages) {
        this.model = model;
        for (PaperKind.Field field : PaperKind.Field.values()) {
            String name = field.name().toLowerCase(Locale.ROOT);
            TextInputControl input = LONG.contains(field) ? Fields.area(ROWS) : new TextField();
            input.setId("documents.field-" + name);
            input.setPromptText(messages.get("documents.by_hand"));
            input.textProperty().bindBidirectional(model.order().answers().property(field));
            Pause.after(Composed.whenLeft(input), model::refresh);
            inputs.put(field, input);
            fields.put(field, new Field(messages.get("documents.field." + name), input));
        }
        heading = new Label(messages.get("documents.answers"));
        heading.getStyleClass().add(Style.HEADING);
        form.getStyleClass().add("answers-form");
        heading.visibleProperty().bind(Bindings.isNotEmpty(form.getChildren()));
        heading.managedProperty().bind(heading.visibleProperty());
        model.order().kindProperty().subscribe(this::choose);
    }

    private void choose(PaperKind kind) {
        List<Field> asked = new ArrayList<>();
        kind.fields().forEach(field -> asked.add(fields.get(field)));
        form.getChildren().setAll(asked);
    }

    Node[] parts() {
        return new Node[] {heading, form};
    }

    /** Puts the focus on the first input of its own, if there is one. */
    void focusFirst() {
        model.order().kindProperty().get().fields().stream().findFirst().ifPresent(field -> inputs.get(field).requestFocus());
    }
}
