package vn.sokhuyenhoc.ui.kit.list;

import java.util.List;
import javafx.scene.control.TableCell;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.ui.kit.Style;

/** A result as word, mark and colour together. */
public final class VerdictCell extends TableCell<Result, String> {
    /** The style of each verdict, in their order. */
    public static final List<String> STATES = List.of(Style.GOOD, Style.BAD, Style.WARN);
    private final FontIcon mark = new FontIcon();

    public VerdictCell() {
        getStyleClass().add("verdict");
    }

    @Override
    protected void updateItem(String word, boolean empty) {
        super.updateItem(word, empty);
        Result result = empty || getTableRow() == null ? null : getTableRow().getItem();
        setText(empty ? null : word);
        setGraphic(result == null ? null : mark);
        getStyleClass().removeAll(STATES);
        if (result != null) {
            Verdict verdict = result.score().verdict();
            mark.setIconLiteral(icon(verdict));
            getStyleClass().add(STATES.get(verdict.ordinal()));
        }
    }

    private static String icon(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "fth-check";
            case FAILED -> "fth-x";
            case INCOMPLETE -> "fth-more-horizontal";
        };
    }
}
