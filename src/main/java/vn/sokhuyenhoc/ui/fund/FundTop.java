package vn.sokhuyenhoc.ui.fund;

import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.fund.Flow;
import vn.sokhuyenhoc.domain.fund.FundLevel;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.text.FundWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;

/** Which entries the list shows. */
final class FundTop extends FlowPane {
    private final Messages messages;

    FundTop(FundViewModel model, Messages messages) {
        super(new Label(messages.get("fund.year")));
        this.messages = messages;
        FundWords words = new FundWords(messages);
        Label count = new Label();
        count.setId("fund.count");
        count.getStyleClass().add(Style.HEADING);
        model.sumsProperty().subscribe(sums -> count.setText(sums == null ? "" : messages.get("fund.count", sums.shown(), sums.fund().entries())));
        getChildren().addAll(
            box("fund.filter_year", model.years(), String::valueOf, model.yearProperty()),
            box("fund.filter_flow", FundPane.orNone(FXCollections.observableArrayList(Flow.values())), words::flow, model.flowProperty()),
            box("fund.filter_level", FundPane.orNone(FXCollections.observableArrayList(FundLevel.values())), words::level, model.levelProperty()),
            box("fund.filter_chapter", FundPane.orNone(model.chapters()), Chapter::name, model.chapterProperty()), count);
        getStyleClass().addAll(Style.BAR, "fund-top");
        setMinWidth(0);
    }

    private <T> ComboBox<T> box(String id, ObservableList<T> items, Function<T, String> words, Property<T> value) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
        Spoken.name(box, messages.get(id));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? messages.get(id) : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        });
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
