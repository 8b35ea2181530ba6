package vn.sokhuyenhoc.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Criterion;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.scoring.Score;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;

/**
 * The marks of a form in boxes, grouped by criterion. Groups and boxes that find no room go on in the next line. Where text is large the boxes
 * take the room of the headings, so that all marks are seen at once; the sentence of the field at hand says what is asked for.
 */
final class MarkBoard extends FlowPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass COUNTED = PseudoClass.getPseudoClass("counted");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("before");
    private static final PseudoClass NOT_ASKED = PseudoClass.getPseudoClass("not-asked");
    private static final int MARKS_IN_LINE = 6;
    private static final int UNITS_IN_LINE = 7;
    private static final int UNITS_OF_COUNT = 3;

    private final String id;
    private final FormCard card;
    private final FieldWords words;
    private final List<Box> boxes = new ArrayList<>();
    private final BooleanProperty headed = new SimpleBooleanProperty(true);

    /** One line of the form: its number, and below it the answer. */
    private record Box(Label number, Label mark) {
    }

    MarkBoard(String id, FormCard card) {
        this.id = id;
        this.words = card.words();
        this.card = card;
        getStyleClass().add("mark-board");
        setRowValignment(VPos.TOP);
        LargeText.watch(this, large -> headed.set(!large));
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
            VBox rows = new VBox();
            rows.getStyleClass().add("marks");
            int room = criterion.indicators().stream().allMatch(indicator -> units(indicator) == 1) ? MARKS_IN_LINE : UNITS_IN_LINE;
            int used = room;
            int widest = 0;
            for (Indicator indicator : criterion.indicators()) {
                int units = units(indicator);
                if (used + units > room) {
                    rows.getChildren().add(row());
                    used = 0;
                }
                ((HBox) rows.getChildren().getLast()).getChildren().add(box(units));
                used += units;
                widest = Math.max(widest, used);
            }
            VBox group = new VBox(heading(criterion), rows);
            group.getStyleClass().addAll("mark-group", "of-" + widest);
            getChildren().add(group);
        }
        fill();
    }

    private HBox heading(Criterion criterion) {
        Label heading = new Label(criterion.text());
        heading.getStyleClass().add(Style.FIELD_LABEL);
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        Region twoLines = new Region();
        twoLines.getStyleClass().add("two-lines");
        HBox above = new HBox(twoLines, heading);
        above.setAlignment(Pos.BOTTOM_LEFT);
        above.visibleProperty().bind(headed);
        above.managedProperty().bind(headed);
        return above;
    }

    private static HBox row() {
        HBox row = new HBox();
        row.getStyleClass().add("marks-row");
        return row;
    }

    /** How many times the room of a mark a line needs, so that its answer can be read in words. */
    private static int units(Indicator indicator) {
        boolean mark = indicator.isPoints() && indicator.details().only().isEmpty();
        return indicator.details().feed().isPresent() ? UNITS_OF_COUNT : mark ? 1 : 2;
    }

    private VBox box(int units) {
        int index = boxes.size();
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().addAll(Style.MUTED, Style.SMALL);
        Label mark = new Label();
        mark.setId(id + ".mark" + (index + 1));
        mark.getStyleClass().addAll("mark-box", "units-" + units);
        mark.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(number, mark);
        box.setAlignment(Pos.CENTER);
        box.setOnMouseClicked(event -> card.goTo(index));
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.accessibleTextProperty().bind(Bindings.concat(number.textProperty(), " ", mark.textProperty()));
        boxes.add(new Box(number, mark));
        return box;
    }

    /** Where the field at hand stands on the board; null at the end of the form. */
    Bounds current() {
        int at = card.fieldProperty().get();
        return at < 0 || at >= boxes.size() ? null : sceneToLocal(boxes.get(at).mark().localToScene(boxes.get(at).mark().getLayoutBounds()));
    }

    private void fill() {
        Score score = card.scoreProperty().get();
        CriteriaSet set = card.setProperty().get();
        MarkSheet sheet = card.sheet();
        for (int i = 0; i < Math.min(boxes.size(), card.marks().size()); i++) {
            boxes.get(i).number().setText(words.number(sheet, set, i));
            Label box = boxes.get(i).mark();
            box.setText(words.answer(sheet, set, i));
            box.pseudoClassStateChanged(CURRENT, i == card.fieldProperty().get());
            box.pseudoClassStateChanged(LOW, score != null && SubjectWords.isLow(score, i + 1));
            box.pseudoClassStateChanged(COUNTED, sheet.asked().share(i).isPresent());
            box.pseudoClassStateChanged(BEFORE, sheet.asked().isLater() && sheet.marks().get(i).isEmpty());
            box.pseudoClassStateChanged(NOT_ASKED, !sheet.asked().isAsked(i));
        }
    }
}
