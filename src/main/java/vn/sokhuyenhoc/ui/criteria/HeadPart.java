package vn.sokhuyenhoc.ui.criteria;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.FormGrid;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** What a draft is called, where it comes from, its step and what the paper says all points come to. */
final class HeadPart implements EditorPart {
    private final Map<String, TextField> fields = new HashMap<>();
    private final ComboBox<Title> title = new ComboBox<>(FXCollections.observableArrayList(Title.values()));
    private final Page root;
    private boolean filling;

    HeadPart(EditorViewModel model, Messages messages) {
        FormGrid form = new FormGrid();
        title.setId("shelf.head-title");
        Choices.words(title, new PaperNames(messages)::title);
        title.valueProperty().subscribe((was, is) -> {
            if (!filling && is != null) {
                model.head("title", is.name());
            }
        });
        for (String word : SetDraft.HEAD) {
            Control input = word.equals("title") ? title : field(word, model);
            form.row(messages.get(label(word)), input, help(word, messages));
        }
        VBox card = new VBox(form);
        card.getStyleClass().addAll(Style.CARD, "head-part");
        root = new Page(card);
    }

    private static String label(String word) {
        return switch (word) {
            case "id" -> "shelf.head.id";
            case "title" -> "shelf.head.title";
            case "name" -> "shelf.head.name";
            case "decision" -> "shelf.head.decision";
            case "issuer" -> "shelf.head.issuer";
            case "note" -> "shelf.head.note";
            case "step" -> "shelf.head.step";
            default -> "shelf.head.total";
        };
    }

    private static String help(String word, Messages messages) {
        return switch (word) {
            case "id" -> messages.get("shelf.head.id.help");
            case "step" -> messages.get("shelf.head.step.help");
            case "total" -> messages.get("shelf.head.total.help");
            default -> "";
        };
    }

    private TextField field(String word, EditorViewModel model) {
        TextField field = new TextField();
        field.setId("shelf.head-" + word);
        field.getStyleClass().add(List.of("id", "step", "total").contains(word) ? "short-cell" : "long-cell");
        field.textProperty().subscribe((was, is) -> {
            if (!filling) {
                model.head(word, is);
            }
        });
        fields.put(word, field);
        return field;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void fill(SetDraft draft) {
        filling = true;
        fields.forEach((word, field) -> field.setText(draft.head().getOrDefault(word, "")));
        title.setValue(Stream.of(Title.values()).filter(one -> one.name().equals(draft.head().get("title"))).findFirst().orElse(null));
        filling = false;
    }

    @Override
    public void focus(int index) {
        String word = SetDraft.HEAD.get(index);
        (word.equals("title") ? title : fields.get(word)).requestFocus();
    }
}
