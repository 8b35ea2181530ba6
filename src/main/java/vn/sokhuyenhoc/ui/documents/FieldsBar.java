package vn.sokhuyenhoc.ui.documents;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.paper.Issuing;

/** The few things that a paper needs; each is there only for the papers that take it. */
final class FieldsBar extends FlowPane {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final DocumentsViewModel model;
    private final Messages messages;

    FieldsBar(DocumentsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll(Style.BAR, "paper-fields");
        OrderModel order = model.order();
        var round = Fields.choice("documents.round", order.rounds().all(), order.rounds().chosenProperty(), Round::name);
        var place = Fields.choice("documents.place", order.places().all(), order.places().chosenProperty(), new Wording(messages)::place);
        round.getStyleClass().add("wide");
        place.getStyleClass().add("narrow");
        Field ofRound = new Field(messages.get("documents.round"), round);
        Field ofPlace = new Field(messages.get("documents.place"), place);
        Field ofNumber = new Field(messages.get("documents.number"), typedWithId("documents.number", "documents.by_hand", order.numberProperty()));
        Field ofEmpty = new Field(messages.get("documents.empty"), typedWithId("documents.empty", "documents.no_empty", order.emptyProperty()));
        Field ofDate = new Field(messages.get("documents.date"), date(order));
        Button take = Buttons.withId("documents.take_number", messages.get("documents.take_number"), "fth-book-open", model::takeNumber);
        take.disableProperty().bind(order.numberProperty().isNotEmpty());
        CheckBox full = new CheckBox(messages.get("documents.full_ids"));
        full.setId("documents.full_ids");
        full.selectedProperty().bindBidirectional(order.fullIdsProperty());
        CheckBox apart = new CheckBox(messages.get("documents.apart"));
        apart.setId("documents.apart_pages");
        apart.selectedProperty().bindBidirectional(order.apartProperty());
        order.apartProperty().subscribe((was, is) -> model.refresh());
        getChildren().addAll(ofRound, ofPlace, ofEmpty, ofNumber, take, ofDate, full, apart);
        Runnable choose = () -> {
            PaperKind kind = order.kindProperty().get();
            there(ofRound, kind.hasRound());
            there(ofPlace, order.isByVillage());
            there(ofEmpty, kind == PaperKind.FORMS);
            there(ofNumber, kind.isNumbered());
            there(take, Issuing.isNumberedHere(kind));
            there(ofDate, kind.isNumbered() || kind.formats().contains(PaperKind.Format.WORD));
            there(full, order.hasIds());
            there(apart, order.isApartOffered());
        };
        order.kindProperty().subscribe(choose);
        order.rounds().chosenProperty().subscribe(choose);
        order.places().chosenProperty().subscribe(choose);
        choose.run();
    }

    private static void there(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    private TextField typedWithId(String id, String prompt, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.setPromptText(messages.get(prompt));
        field.getStyleClass().add("shorter");
        field.textProperty().bindBidirectional(value);
        Pause.after(field, model::refresh);
        return field;
    }

    private DatePicker date(OrderModel order) {
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
                    return order.dateProperty().get();
                }
            }
        });
        picker.valueProperty().bindBidirectional(order.dateProperty());
        return picker;
    }
}
