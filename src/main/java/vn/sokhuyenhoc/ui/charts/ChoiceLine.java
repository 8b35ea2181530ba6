package vn.sokhuyenhoc.ui.charts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Spoken;

/** Of which round, village and group the chart is; a name to be found where it has many. */
final class ChoiceLine extends FlowPane {
    ChoiceLine(ChartsViewModel model, Messages messages) {
        Wording wording = new Wording(messages);
        SearchableComboBox<Round> round = named(Fields.choice("charts.round", model.rounds().all(),
            model.rounds().chosenProperty(), Round::name), "round", messages.get("charts.of.round"));
        SearchableComboBox<Place> village = named(Fields.choice("charts.village", model.places(), model.placeProperty(),
            place -> place == ChartsViewModel.ALL ? messages.get("charts.all_villages") : place.name()), "filter", messages.get("charts.of.village"));
        List<Optional<LabourGroup>> groups = Stream.concat(Stream.of(Optional.<LabourGroup>empty()),
            Stream.of(LabourGroup.values()).map(Optional::of)).toList();
        SearchableComboBox<Optional<LabourGroup>> group = named(Fields.choice("charts.group", FXCollections.observableArrayList(groups),
            model.groupProperty(), of -> of.map(wording::group).orElseGet(() -> messages.get("charts.all_groups"))), "filter",
            messages.get("charts.of.group"));
        TextField search = Fields.text("charts.search", model.searchProperty());
        search.setPromptText(messages.get("charts.search"));
        search.setPrefColumnCount(12);
        getStyleClass().add("charts-top");
        setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(round, village, group, search);
        model.kindProperty().subscribe(kind -> {
            there(village, kind == ChartKind.MARKS);
            there(group, kind == ChartKind.MARKS);
            there(search, model.isLong());
        });
    }

    private static <C extends Control> C named(C choice, String style, String words) {
        choice.getStyleClass().add(style);
        Spoken.name(choice, words);
        return choice;
    }

    private static void there(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
