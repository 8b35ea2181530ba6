package vn.sokhuyenhoc.ui.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.DraftLine;
import vn.sokhuyenhoc.domain.criteria.SetDraft;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Style;

/** What only some lines have: of whom they are asked, wordings for groups, and the results their answer follows from. */
final class DetailsPane extends VBox {
    /** Who can be counted, as the row of a share writes it. */
    private static final List<String> BASES = List.of("ALL", "WORKERS", "LEARNERS", "REGISTERED");

    private final EditorViewModel model;
    private final Messages messages;
    private final PaperNames words;

    DetailsPane(EditorViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new PaperNames(messages);
        getStyleClass().addAll(Style.CARD, "details");
    }

    void show(int index) {
        getChildren().clear();
        SetDraft draft = model.draftProperty().get();
        if (index >= draft.lines().size()) {
            getChildren().add(SetPaper.label(messages.get("shelf.details.no_line"), Style.MUTED));
            return;
        }
        DraftLine line = draft.lines().get(index);
        String name = messages.get(line.isCriterion() ? "shelf.flaw.criterion" : "shelf.flaw.indicator", line.code());
        getChildren().add(SetPaper.label(name, Style.HEADING));
        if (!line.text().isBlank()) {
            getChildren().add(SetPaper.label(line.text()));
        }
        if (line.isCriterion()) {
            getChildren().add(SetPaper.label(messages.get("shelf.details.criterion"), Style.MUTED));
            return;
        }
        only(index, line);
        getChildren().add(SetPaper.label(messages.get("shelf.details.texts"), "details-heading"));
        for (LabourGroup group : LabourGroup.values()) {
            text(index, "shelf.text-" + group.name(), new Wording(messages).group(group),
                line.texts().getOrDefault(group, ""), (old, is) -> old.withText(group, is));
        }
        share(index, line);
    }

    private void only(int index, DraftLine line) {
        List<String> kinds = new ArrayList<>(Stream.of(UnitKind.values()).map(UnitKind::name).toList());
        kinds.addFirst("");
        if (!kinds.contains(line.only())) {
            kinds.add(line.only());
        }
        ComboBox<String> only = choice("shelf.details-only", kinds, line.only(),
            kind -> kind.isEmpty() ? messages.get("shelf.details.all") : words.kind(kind));
        only.valueProperty().subscribe((was, is) -> model.line(index, old -> old.withOnly(is)));
        add(messages.get("shelf.details.only"), only);
    }

    private void share(int index, DraftLine line) {
        List<String> titles = new ArrayList<>(Stream.of(Title.values()).map(Title::name).toList());
        titles.addFirst("");
        if (!titles.contains(line.share(0))) {
            titles.add(line.share(0));
        }
        ComboBox<String> title = choice("shelf.share-title", titles, line.share(0), this::titleWords);
        title.valueProperty().subscribe((was, is) -> model.line(index, old -> old.withShare(0, is)));
        add(messages.get("shelf.details.share"), title);
        Field ages = text(index, "shelf.share-ages", messages.get("shelf.details.ages"), line.share(1), (old, is) -> old.withShare(1, is));
        Field steps = text(index, "shelf.share-steps", messages.get("shelf.details.steps"), line.share(2), (old, is) -> old.withShare(2, is));
        ComboBox<String> base = choice("shelf.share-base", BASES, line.share(3).isEmpty() ? BASES.getFirst() : line.share(3), this::baseWords);
        base.valueProperty().subscribe((was, is) -> model.line(index, old -> old.withShare(3, is)));
        Field counted = add(messages.get("shelf.details.base"), base);
        Stream.of(ages, steps, counted).forEach(field -> field.disableProperty().bind(title.valueProperty().isEqualTo("")));
        getChildren().add(SetPaper.label(messages.get("shelf.details.steps.help"), Style.MUTED, Style.SMALL));
    }

    private String baseWords(String base) {
        return switch (base) {
            case "WORKERS" -> messages.get("score.base.workers");
            case "LEARNERS" -> messages.get("score.base.learners");
            case "REGISTERED" -> messages.get("score.base.registered");
            default -> messages.get("score.base.all");
        };
    }

    private String titleWords(String name) {
        return name.isEmpty() ? messages.get("shelf.details.no_share")
            : Stream.of(Title.values()).filter(title -> title.name().equals(name)).findFirst().map(words::title).orElse(name);
    }

    private static ComboBox<String> choice(String id, List<String> items, String value, UnaryOperator<String> words) {
        ComboBox<String> box = new ComboBox<>(FXCollections.observableArrayList(items));
        box.setId(id);
        Choices.words(box, words);
        box.setValue(value);
        return box;
    }

    private Field text(int index, String id, String label, String content, BiFunction<DraftLine, String, DraftLine> how) {
        TextField field = new TextField(content);
        field.setId(id);
        field.textProperty().subscribe((was, is) -> model.line(index, old -> how.apply(old, is)));
        return add(label, field);
    }

    private Field add(String label, Control input) {
        Field field = new Field(label, input);
        getChildren().add(field);
        return field;
    }
}
