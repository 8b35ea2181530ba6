package vn.sokhuyenhoc.ui.checking;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SealWords;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.paper.Seal;

/** One large field for the scanner, and below it in large words what the code is worth and what the paper must say. */
public final class CheckingView implements ScreenView {
    private final CheckingViewModel model;
    private final Messages messages;
    private final SealWords words;
    private final VBox root = new VBox();
    private final VBox answer = new VBox();
    private final TextField code = new TextField();

    public CheckingView(CheckingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new SealWords(messages);
        Label how = wrapped(new Label(messages.get("checking.how")));
        code.setId("checking.code");
        code.setPromptText(messages.get("checking.prompt"));
        code.getStyleClass().add("scan");
        Spoken.name(code, messages.get("checking.code"));
        code.textProperty().bindBidirectional(model.codeProperty());
        code.setOnAction(event -> check());
        HBox.setHgrow(code, Priority.ALWAYS);
        Button check = Buttons.primary(Buttons.withId("checking.check", messages.get("checking.check"), "fth-check-circle", this::check));
        HBox scan = new HBox(code, check);
        scan.getStyleClass().add("scan-line");
        answer.getStyleClass().addAll(Style.CARD, "seal-answer");
        VBox inside = new VBox(how, scan, answer, key());
        inside.getStyleClass().add("checking-page");
        Page page = new Page(inside);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "checking");
        root.getChildren().add(page);
        model.checkedProperty().subscribe(this::show);
    }

    /** The next scan takes the place of this one. */
    private void check() {
        model.check();
        code.requestFocus();
        code.selectAll();
    }

    private VBox key() {
        Label label = wrapped(new Label(messages.get("checking.key")));
        TextField shown = new TextField();
        shown.setId("checking.key");
        shown.setEditable(false);
        shown.textProperty().bind(model.publicKeyProperty());
        label.setLabelFor(shown);
        label.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        VBox both = new VBox(label, shown);
        both.getStyleClass().add("office-key");
        return both;
    }

    private void show(Optional<Seal.Checked> now) {
        answer.setVisible(now.isPresent());
        answer.getChildren().clear();
        now.ifPresent(checked -> {
            Label state = new Label(words.state(checked.state()), new FontIcon(icon(checked.state())));
            state.setId("checking.state");
            state.getStyleClass().addAll("seal-state", tone(checked.state()));
            Label meaning = wrapped(new Label(words.meaning(checked.state())));
            meaning.setId("checking.meaning");
            answer.getChildren().addAll(state, meaning);
            checked.withdrawal().ifPresent(withdrawal -> answer.getChildren().add(wrapped(new Label(words.withdrawal(withdrawal)))));
            checked.summary().ifPresent(summary -> answer.getChildren().add(facts(words.facts(summary))));
        });
    }

    private static GridPane facts(List<SealWords.Fact> facts) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("seal-facts");
        for (SealWords.Fact fact : facts) {
            Label label = new Label(fact.label());
            label.getStyleClass().add(Style.MUTED);
            label.setMinWidth(Region.USE_PREF_SIZE);
            Label value = wrapped(new Label(fact.value()));
            value.getStyleClass().add("seal-fact");
            grid.addRow(grid.getRowCount(), label, value);
        }
        return grid;
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String icon(SealState state) {
        return switch (state) {
            case GENUINE -> "fth-check-circle";
            case ALTERED -> "fth-x-octagon";
            case WITHDRAWN -> "fth-slash";
            case OTHER_OFFICE -> "fth-help-circle";
            case UNREADABLE -> "fth-alert-triangle";
        };
    }

    private static String tone(SealState state) {
        return switch (state) {
            case GENUINE -> Style.GOOD;
            case ALTERED, WITHDRAWN -> Style.BAD;
            case OTHER_OFFICE, UNREADABLE -> Style.WARN;
        };
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        code.requestFocus();
        code.selectAll();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Enter", messages.get("checking.key.check")));
    }
}
