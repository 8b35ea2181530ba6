package vn.sokhuyenhoc.ui.results;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** Results of a round: who, with how many points, and the reason in a sentence; or the counts by village. */
public final class ResultsView implements ScreenView {
    private static final Duration PAUSE = Duration.millis(200);

    private final ResultsViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final StackPane whole = new StackPane();
    private final VBox root = new VBox();
    private final TableView<Result> list;
    private final TableView<PlaceCount> counts;
    private final ExplainPane explained;
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();
    private final TextField find = new TextField();
    private final ToggleButton byVillage = new ToggleButton();

    public ResultsView(ResultsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.list = ResultsTable.of(model, messages);
        this.counts = CountsTable.of(model, messages);
        this.explained = new ExplainPane(model.explain(), messages, this::closeExplained, list::requestFocus);
        VBox over = new VBox(explained);
        over.getStyleClass().add("explained-over");
        VBox.setVgrow(explained, Priority.ALWAYS);
        whole.getChildren().setAll(root, over);
        over.visibleProperty().bind(explained.visibleProperty());
        StackPane middle = new StackPane(list, counts);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        counts.visibleProperty().bind(byVillage.selectedProperty());
        list.visibleProperty().bind(byVillage.selectedProperty().not());
        byVillage.selectedProperty().subscribe((was, is) -> (is ? counts : list).requestFocus());
        explained.visibleProperty().bind(list.visibleProperty().and(model.explain().openProperty())
            .and(model.explain().explainedProperty().isNotNull()));
        Tables.chosen(list).subscribe(model.explain()::choose);
        explained.visibleProperty().subscribe(this::hint);
        root.getStyleClass().addAll(Style.SCREEN, "results");
        root.getChildren().addAll(choosers(), filters(), middle, reason(), foot());
        model.foundProperty().subscribe(found -> list.setPlaceholder(placeholder()));
        model.wantedRowProperty().subscribe(this::choose);
        new ResultsKeys(model, list, find, byVillage, explained).on(whole);
    }

    private ActionBar choosers() {
        var round = Fields.choice("results.round", model.rounds().all(), model.rounds().chosenProperty(), Round::name);
        var place = Fields.choice("results.place", model.places().all(), model.places().chosenProperty(), new Wording(messages)::place);
        Spoken.name(round, messages.get("kit.say.round"));
        Spoken.name(place, messages.get("kit.say.place"));
        round.getStyleClass().add("wide");
        place.getStyleClass().add("narrow");
        find.setId("results.find");
        find.setPromptText(messages.get("results.find"));
        Spoken.byPrompt(find);
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.find(find.getText()));
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        model.textProperty().subscribe(text -> {
            if (!text.equals(find.getText().strip())) {
                find.setText(text);
                pause.stop();
            }
        });
        byVillage.setId("results.by_village");
        byVillage.setText(messages.get("results.by_village"));
        byVillage.setGraphic(new FontIcon("fth-bar-chart-2"));
        Button rescore = Buttons.withId("results.rescore", messages.get("results.rescore"), "fth-refresh-cw", model::rescore);
        return new ActionBar(round, place, find, byVillage, rescore);
    }

    private ActionBar filters() {
        ActionBar bar = new ActionBar(new VerdictFilter(model, messages).buttons());
        Button keep = Buttons.withId("results.keep_list", messages.get("results.keep_list"), "fth-bookmark", model::keepList);
        keep.getStyleClass().add(Style.FLAT);
        keep.setMinWidth(Region.USE_PREF_SIZE);
        bar.getChildren().add(keep);
        return bar;
    }

    /** The whole sentence of the row that is chosen, since the column may be too narrow for it. */
    private Label reason() {
        Label line = new Label();
        line.setId("results.reason");
        line.getStyleClass().add("reason");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        Tables.chosen(list).subscribe(result -> line.setText(result == null ? ""
            : messages.get("results.reason_of", result.subject().name(), wording.reason(result.score()))));
        line.visibleProperty().bind(list.visibleProperty());
        return line;
    }

    private HBox foot() {
        Label listed = new Label();
        listed.setId("results.listed");
        listed.getStyleClass().add(Style.MUTED);
        listed.setMinWidth(Region.USE_PREF_SIZE);
        model.foundProperty().subscribe(found -> listed.setText(messages.get("results.listed", found.listed(), found.here().forms())));
        CheckBox full = new CheckBox(messages.get("results.full_ids"));
        full.setId("results.full_ids");
        full.selectedProperty().bindBidirectional(model.fullIdsProperty());
        full.setMinWidth(Region.USE_PREF_SIZE);
        model.foundProperty().subscribe(found -> full.setVisible(found.title() == Title.CITIZEN));
        Button export = new Button(messages.get("results.export"), new FontIcon("fth-download"));
        export.setId("results.export");
        export.getStyleClass().add(Style.PRIMARY);
        export.setMinWidth(Region.USE_PREF_SIZE);
        export.setOnAction(event -> model.export());
        export.disableProperty().bind(model.exporting().runningProperty());
        WorkBar bar = new WorkBar("results.export_bar", model.exporting(), messages);
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button working = Buttons.withId("results.explain", messages.get("results.explain"), "fth-list", this::explain);
        working.disableProperty().bind(list.visibleProperty().not());
        HBox foot = new HBox(listed, bar, working, full, export);
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    private Region placeholder() {
        if (model.rounds().get() == null) {
            return Tables.empty("fth-calendar", messages.get("results.no_round"));
        }
        if (model.foundProperty().get().here().forms() > 0) {
            return Tables.empty("fth-search", messages.get("results.no_match"));
        }
        Button enter = new Button(messages.get("results.enter_forms"));
        enter.setId("results.enter_forms");
        enter.setOnAction(event -> model.enterForms());
        VBox empty = Tables.empty("fth-edit-3", messages.get("results.no_forms"));
        empty.getChildren().add(enter);
        return empty;
    }

    private void choose(Number row) {
        if (row.intValue() >= 0) {
            list.getSelectionModel().clearAndSelect(row.intValue());
            list.scrollTo(Math.max(0, row.intValue() - 2));
        }
    }

    private void explain() {
        model.explain().toggle();
        list.requestFocus();
    }

    private void closeExplained() {
        model.explain().openProperty().set(false);
        list.requestFocus();
    }

    @Override
    public Parent root() {
        return whole;
    }

    @Override
    public void shown(String detail) {
        if (!detail.isEmpty()) {
            byVillage.setSelected(false);
        }
        model.open(detail);
        (byVillage.isSelected() ? counts : list).requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }

    private void hint(boolean working) {
        KeyHint correct = new KeyHint("Enter", messages.get("results.key.correct"));
        KeyHint slip = new KeyHint("Ctrl P", messages.get("results.key.slip"));
        keys.setAll(working
            ? List.of(new KeyHint("Esc", messages.get("results.key.back")), new KeyHint("\u2191 \u2193", messages.get("results.key.next")),
                new KeyHint("Page Down", messages.get("results.key.turn")), slip, correct)
            : List.of(correct, new KeyHint(messages.get("results.key.space"), messages.get("results.key.explain")),
                new KeyHint("1–5", messages.get("results.key.which")), new KeyHint("0", messages.get("results.key.by_village")),
                new KeyHint("Ctrl F", messages.get("results.key.find")), new KeyHint("Ctrl E", messages.get("results.key.export"))));
    }
}
