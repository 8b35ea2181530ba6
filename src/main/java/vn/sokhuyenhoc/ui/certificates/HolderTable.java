package vn.sokhuyenhoc.ui.certificates;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** Those who are recognised, each with the number of the certificate and to whom it was handed; several can be chosen. */
final class HolderTable {
    private final CertificatesViewModel model;
    private final Messages messages;
    private boolean showing;

    HolderTable(CertificatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    TableView<Recognition> table() {
        TableView<Recognition> table = Tables.table("certificates.table", model.lines());
        Tables.column(table, "name", messages.get("certificates.column.name"), 11.5, one -> one.subject().name());
        Tables.column(table, "place", messages.get("certificates.column.place"), 7.5, one -> one.subject().placeName());
        Tables.column(table, "number", messages.get("certificates.column.number"), 6.9,
            one -> one.certificate().map(c -> messages.get("certificates.number", PaperNumber.digits(c.no()), String.valueOf(c.year()))).orElse("–"),
            Style.CENTER);
        Tables.column(table, "handed", messages.get("certificates.column.handed"), 8.6,
            one -> one.certificate().filter(c -> c.givenOn() != null).map(c -> c.givenTo().isEmpty() ? Dates.day(c.givenOn())
                : messages.get("certificates.handed_to", Dates.day(c.givenOn()), c.givenTo())).orElse(""));
        TableRoom.keep(table, "place");
        table.setPlaceholder(Tables.empty("fth-award", messages.get("certificates.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Recognition>) change -> {
            if (!showing) {
                model.choose(selected(table));
            }
        });
        model.chosenProperty().subscribe(chosen -> show(table, chosen));
        table.setMinHeight(0);
        table.getStyleClass().add("holders");
        return table;
    }

    private static List<Recognition> selected(TableView<Recognition> table) {
        return table.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    /** After the list was read anew the same people are chosen as before. */
    private void show(TableView<Recognition> table, List<Recognition> chosen) {
        if (!chosen.equals(selected(table))) {
            showing = true;
            table.getSelectionModel().clearSelection();
            chosen.forEach(table.getSelectionModel()::select);
            showing = false;
        }
    }
}
