package vn.sokhuyenhoc.ui.numbers;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The book of outgoing papers of a year; below it the form for one number more, and for making the chosen one void. */
public final class NumbersView implements ScreenView {
    private static final PseudoClass VOID = PseudoClass.getPseudoClass("void");

    private final NumbersViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox root = new VBox();
    private final TableView<PaperNumber> table;

    public NumbersView(NumbersViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "numbers");
        root.getChildren().addAll(top(), table, form());
    }

    private Node top() {
        ComboBox<Integer> year = new ComboBox<>(model.years());
        year.setId("numbers.year");
        Spoken.name(year, messages.get("numbers.year"));
        year.setConverter(words(String::valueOf));
        year.valueProperty().bindBidirectional(model.yearProperty());
        ComboBox<PaperNumber.Series> series = new ComboBox<>(FXCollections.observableArrayList(PaperNumber.Series.values()));
        series.setId("numbers.series");
        Spoken.name(series, messages.get("numbers.series"));
        series.setConverter(words(one -> messages.get("numbers.series." + one.name().toLowerCase(Locale.ROOT))));
        series.valueProperty().bindBidirectional(model.seriesProperty());
        Label count = new Label();
        count.setId("numbers.count");
        count.getStyleClass().add(Style.HEADING);
        count.textProperty().bind(Bindings.createStringBinding(() -> messages.get("numbers.count", model.numbers().size(),
            model.numbers().stream().filter(PaperNumber::isVoid).count()), model.numbers()));
        ActionBar bar = new ActionBar(new Label(messages.get("numbers.year")), year, count, series);
        bar.getStyleClass().add("numbers-top");
        return bar;
    }

    private static <T> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T item) {
                return item == null ? "" : words.apply(item);
            }

            @Override
            public T fromString(String text) {
                return null;
            }
        };
    }

    private TableView<PaperNumber> table() {
        TableView<PaperNumber> list = Tables.table("numbers.table", model.numbers());
        Tables.column(list, "number", messages.get("numbers.column.number"), 8.5, PaperNumber::shown);
        Tables.column(list, "date", messages.get("numbers.column.date"), 6.5, number -> Dates.day(number.issued()));
        Tables.column(list, "summary", messages.get("numbers.column.summary"), 28, PaperNumber::summary);
        Tables.column(list, "by", messages.get("numbers.column.by"), 10, PaperNumber::takenBy);
        Tables.column(list, "void", messages.get("numbers.column.void"), 14,
            number -> number.isVoid() ? messages.get("numbers.void_because", number.voidWhy()) : "");
        TableRoom.keep(list);
        list.setMinHeight(0);
        list.setPlaceholder(Tables.empty("fth-book-open", messages.get("numbers.none")));
        list.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(PaperNumber number, boolean empty) {
                super.updateItem(number, empty);
                pseudoClassStateChanged(VOID, !empty && number != null && number.isVoid());
            }
        });
        return list;
    }

    private VBox form() {
        FlowPane fields = new FlowPane();
        fields.getStyleClass().add("fields");
        for (Checked<String> input : model.inputs()) {
            Field field = inputs.text(input);
            field.getStyleClass().add(input.id().substring(input.id().indexOf('.') + 1).replace('_', '-'));
            fields.getChildren().add(field);
        }
        Button take = Buttons.primary(Buttons.withId("numbers.take", messages.get("numbers.take"), "fth-plus", this::take));
        take.textProperty().bind(Bindings.createStringBinding(() -> model.nextProperty().get().isEmpty() || !model.inputs().get(2).get().isBlank()
            ? messages.get("numbers.take") : messages.get("numbers.take_next", model.nextProperty().get()),
            model.nextProperty(), model.inputs().get(2).valueProperty()));
        Field why = inputs.text(model.reason());
        why.getStyleClass().add("reason");
        Button spoil = Buttons.withId("numbers.make_void", messages.get("numbers.make_void"), "fth-slash", this::makeVoid);
        spoil.disableProperty().bind(Bindings.createBooleanBinding(() -> chosen() == null || chosen().isVoid(),
            table.getSelectionModel().selectedItemProperty()));
        fields.getChildren().add(take);
        FlowPane spoiling = new FlowPane(why, spoil);
        spoiling.getStyleClass().add("fields");
        VBox form = new VBox(Labels.of(messages.get("numbers.take_title"), Style.HEADING), fields,
            Labels.of(messages.get("numbers.void_title"), Style.HEADING), spoiling);
        form.getStyleClass().addAll(Style.CARD, "numbers-form");
        form.setMinHeight(VBox.USE_PREF_SIZE);
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField typed) {
                if (typed.getId().equals(model.reason().id())) {
                    makeVoid();
                } else {
                    take();
                }
                event.consume();
            }
        });
        return form;
    }

    private PaperNumber chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void take() {
        inputs.focus(model.take().orElse(model.inputs().get(1).id()));
    }

    private void makeVoid() {
        if (chosen() != null) {
            model.makeVoid(chosen()).ifPresentOrElse(inputs::focus, table::requestFocus);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        inputs.focus(model.inputs().getFirst().id());
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Tab", messages.get("numbers.key.next")), new KeyHint("Enter", messages.get("numbers.key.take")));
    }
}
