package vn.sokhuyenhoc.ui.results;

import java.util.List;
import javafx.animation.PauseTransition;
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
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** Results of a round: who, with how many points, and the reason in a sentence; or the counts by village. */
public final class ResultsView implements ScreenView {
    private static final Duration PAUSE = Duration.millis(200);

    private final ResultsViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final VBox root = new VBox();
    private final TableView<Result> list;
    private final TableView<PlaceCount> counts;
    private final TextField find = new TextField();
    private final ToggleButton byVillage = new ToggleButton();

    public ResultsView(ResultsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages);
        this.list = ResultsTable.of(model, messages);
        this.counts = CountsTable.of(model, messages);
        StackPane middle = new StackPane(list, counts);
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        counts.visibleProperty().bind(byVillage.selectedProperty());
        list.visibleProperty().bind(byVillage.selectedProperty().not());
        root.getStyleClass().addAll(Style.SCREEN, "results");
        root.getChildren().addAll(choosers(), new ActionBar(new VerdictFilter(model, messages).buttons()), middle, reason(), foot());
        model.foundProperty().subscribe(found -> list.setPlaceholder(placeholder()));
        model.wantedRowProperty().subscribe(this::choose);
        new ResultsKeys(model, list, find, byVillage).on(root);
    }

    private ActionBar choosers() {
        var round = Fields.choice("results.round", model.rounds(), model.roundProperty(), Round::name);
        var place = Fields.choice("results.place", model.places(), model.placeProperty(), new Wording(messages)::place);
        round.getStyleClass().add("wide");
        place.getStyleClass().add("narrow");
        find.setId("results.find");
        find.setPromptText(messages.get("results.find"));
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.find(find.getText()));
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        byVillage.setId("results.by_village");
        byVillage.setText(messages.get("results.by_village"));
        byVillage.setGraphic(new FontIcon("fth-bar-chart-2"));
        return new ActionBar(round, place, find, byVillage);
    }

    /** The whole sentence of the row that is chosen, since the column may be too narrow for it. */
    private Label reason() {
        Label line = new Label();
        line.setId("results.reason");
        line.getStyleClass().add("reason");
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        Tables.chosen(list).subscribe(result -> line.setText(result == null ? ""
            : messages.get("results.reason_of", result.subject().name(), wording.reason(result.score(), result.marks()))));
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
        HBox foot = new HBox(listed, bar, full, export);
        foot.getStyleClass().add("list-foot");
        return foot;
    }

    private Region placeholder() {
        if (model.roundProperty().get() == null) {
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

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        (byVillage.isSelected() ? counts : list).requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.get("results.key.correct")), new KeyHint("Alt 1–5", messages.get("results.key.which")),
            new KeyHint("Alt 0", messages.get("results.key.by_village")), new KeyHint("Ctrl F", messages.get("results.key.find")),
            new KeyHint("Ctrl E", messages.get("results.key.export")));
    }
}
