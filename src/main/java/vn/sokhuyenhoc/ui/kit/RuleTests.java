package vn.sokhuyenhoc.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.WorkingWords;

/** The rules that test a form, each with a mark and its line: what was asked, what there was, held or not. */
public final class RuleTests extends VBox {
    private final WorkingWords words;

    public RuleTests(Messages messages) {
        this.words = new WorkingWords(messages);
        getStyleClass().add("rule-tests");
    }

    public void show(List<Working.Test> tests) {
        getChildren().setAll(tests.stream().<Node>map(this::line).toList());
    }

    private HBox line(Working.Test test) {
        Label line = new Label(words.test(test));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        HBox row = new HBox(new FontIcon(icon(test.outcome())), line);
        row.getStyleClass().addAll("rule-test", state(test.outcome()));
        return row;
    }

    private static String icon(Working.Outcome outcome) {
        return switch (outcome) {
            case HELD -> "fth-check";
            case NOT_HELD -> "fth-x";
            case NOT_YET -> "fth-more-horizontal";
        };
    }

    private static String state(Working.Outcome outcome) {
        return switch (outcome) {
            case HELD -> Style.GOOD;
            case NOT_HELD -> Style.BAD;
            case NOT_YET -> Style.WARN;
        };
    }
}
