package vn.sokhuyenhoc.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.ui.kit.Style;

/** The marks of a form in boxes, grouped by criterion. Groups and boxes that find no room go on in the next line. */
final class MarkBoard extends FlowPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final int IN_ONE_LINE = 6;

    private final FormCard card;
    private final IntConsumer clicked;
    private final List<Label> boxes = new ArrayList<>();

    MarkBoard(FormCard card, IntConsumer clicked) {
        this.card = card;
        this.clicked = clicked;
        getStyleClass().add("mark-board");
        setRowValignment(VPos.TOP);
        card.setProperty().subscribe(set -> {
            if (set != null) {
                build(set);
            }
        });
        card.marks().addListener((ListChangeListener<String>) change -> fill());
        card.fieldProperty().subscribe(this::fill);
        card.scoreProperty().subscribe(this::fill);
    }

    private void build(CriteriaSet set) {
        boxes.clear();
        getChildren().clear();
        for (Criterion criterion : set.criteria()) {
            GridPane rows = new GridPane();
            rows.getStyleClass().add("marks");
            for (int i = 0; i < criterion.indicators().size(); i++) {
                rows.add(box(), i % IN_ONE_LINE, i / IN_ONE_LINE);
            }
            Label heading = new Label(criterion.text());
            heading.getStyleClass().add(Style.FIELD_LABEL);
            heading.setWrapText(true);
            heading.setMinHeight(USE_PREF_SIZE);
            Region room = new Region();
            room.getStyleClass().add("two-lines");
            HBox above = new HBox(room, heading);
            above.setAlignment(Pos.BOTTOM_LEFT);
            VBox group = new VBox(above, rows);
            group.getStyleClass().addAll("mark-group", "of-" + Math.min(IN_ONE_LINE, criterion.indicators().size()));
            getChildren().add(group);
        }
        fill();
    }

    private VBox box() {
        int index = boxes.size();
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Label mark = new Label();
        mark.setId("entry.mark" + (index + 1));
        mark.getStyleClass().add("mark-box");
        mark.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(number, mark);
        box.setAlignment(Pos.CENTER);
        box.setOnMouseClicked(event -> clicked.accept(index));
        boxes.add(mark);
        return box;
    }

    private void fill() {
        Score score = card.scoreProperty().get();
        for (int i = 0; i < Math.min(boxes.size(), card.marks().size()); i++) {
            Label box = boxes.get(i);
            box.setText(card.marks().get(i));
            box.pseudoClassStateChanged(CURRENT, i == card.fieldProperty().get());
            box.pseudoClassStateChanged(LOW, score != null && EntryWords.isLow(score, i + 1));
        }
    }
}
