package vn.sokhuyenhoc.ui.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.Duration;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;

/** The few things that a paper needs; each is there only for the papers that take it. */
final class PaperFields extends FlowPane {
    private static final Duration PAUSE = Duration.millis(300);
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final DocumentsViewModel model;
    private final Messages messages;

    PaperFields(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll(Style.BAR, "paper-fields");
        var round = Fields.choice("documents.round", model.rounds(), model.roundProperty(), Round::name);
        var place = Fields.choice("documents.place", model.places(), model.placeProperty(), new Wording(messages)::place);
        round.getStyleClass().add("wide");
        place.getStyleClass().add("narrow");
        Field ofRound = new Field(messages.get("documents.round"), round);
        Field ofPlace = new Field(messages.get("documents.place"), place);
        Field ofNumber = new Field(messages.get("documents.number"), number());
        Field ofEmpty = new Field(messages.get("documents.empty"), empty());
        Field ofDate = new Field(messages.get("documents.date"), date());
        CheckBox full = new CheckBox(messages.get("documents.full_ids"));
        full.setId("documents.full_ids");
        full.selectedProperty().bindBidirectional(model.fullIdsProperty());
        getChildren().addAll(ofRound, ofPlace, ofEmpty, ofNumber, ofDate, full);
        Runnable choose = () -> {
            Paper paper = model.paperProperty().get();
            there(ofRound, paper.hasRound());
            there(ofPlace, model.isByVillage());
            there(ofEmpty, paper == Paper.FORMS);
            there(ofNumber, paper.isSigned());
            there(ofDate, paper.isSigned());
            there(full, model.hasIds());
        };
        model.paperProperty().subscribe(choose);
        model.roundProperty().subscribe(choose);
        choose.run();
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private TextField number() {
        return typed("documents.number", "documents.by_hand", model::number);
    }

    private TextField empty() {
        return typed("documents.empty", "documents.no_empty", model::empty);
    }

    private TextField typed(String id, String prompt, Consumer<String> to) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.get(prompt));
        field.getStyleClass().add("short");
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.refresh());
        field.textProperty().subscribe((was, is) -> {
            to.accept(is);
            pause.playFromStart();
        });
        return field;
    }

    private DatePicker date() {
        DatePicker picker = new DatePicker();
        picker.setId("documents.date");
        picker.getStyleClass().add("short");
        picker.setConverter(new StringConverter<>() {
            @Override
            public String toString(LocalDate date) {
                return date == null ? "" : Dates.day(date);
            }

            @Override
            public LocalDate fromString(String text) {
                try {
                    return LocalDate.parse(text.strip(), TYPED);
                } catch (DateTimeParseException noDate) {
                    return model.dateProperty().get();
                }
            }
        });
        picker.valueProperty().bindBidirectional(model.dateProperty());
        return picker;
    }
}
