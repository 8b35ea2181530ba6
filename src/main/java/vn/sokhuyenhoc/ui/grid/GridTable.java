package vn.sokhuyenhoc.ui.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TabKey;
import vn.sokhuyenhoc.ui.kit.Tables;

/**
 * The table itself. Who it is stands still at the left, what came of it at the right; of the marks between, as many columns are shown as there
 * is room for, and the bar below goes through them.
 */
final class GridTable extends VBox {
    private static final double MARK_EM = 3.3;
    private static final double MARK_EM_OF_TEXT = 4.6;
    private static final double NUMBER_EM = 5.2;
    /** The least; it gets what room is left. */
    private static final double NAME_EM = 11.5;
    private static final double TOTAL_EM = 4;
    private static final double RESULT_EM = 7;
    private static final double STATE_EM = 7.8;
    /** The border of the list and the bar at its right side. */
    private static final double EDGE_EM = 1.4;

    private final GridModel model;
    private final Messages messages;
    private final GridWords words;
    private final TableView<Row> table;
    private final ScrollBar across = new ScrollBar();
    private final List<TableColumn<Row, String>> marks = new ArrayList<>();
    /** Those that the table has let go of are forgotten. */
    private final Set<MarkCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private Opened shown;
    private TableColumn<Row, String> name;
    private TableColumn<Row, String> result;
    private double markEm;
    private boolean large;

    GridTable(GridModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new GridWords(messages);
        this.table = Tables.table("grid.rows", model.rows().list());
        table.getStyleClass().add("mark-grid");
        TabKey.leads(table);
        across.setId("grid.across");
        across.getStyleClass().add("across");
        across.setOrientation(Orientation.HORIZONTAL);
        across.setBlockIncrement(1);
        across.setFocusTraversable(false);
        across.valueProperty().subscribe(this::window);
        across.managedProperty().bind(across.visibleProperty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table, across);
        table.widthProperty().subscribe(this::fit);
        table.fixedCellSizeProperty().subscribe(this::fit);
        LargeText.watch(this, is -> {
            large = is;
            fit();
        });
        model.selection().spotProperty().subscribe(this::moved);
        model.typingProperty().subscribe(this::repaint);
    }

    TableView<Row> table() {
        return table;
    }

    /** Makes the columns anew where other lines are asked. */
    void show(Opened opened) {
        if (shown == null || !shown.set().equals(opened.set()) || shown.round().title() != opened.round().title()) {
            columns(opened);
        }
        shown = opened;
        moved();
    }

    private void columns(Opened opened) {
        marks.clear();
        table.getColumns().clear();
        Tables.column(table, "number", messages.get("grid.number"), NUMBER_EM, row -> row.line().subject().code().isEmpty()
            ? String.valueOf(row.line().subject().number()) : row.line().subject().code(), Style.RIGHT, "who");
        String whose = messages.get(opened.round().title() == Title.CITIZEN ? "grid.name" : "grid.name_group");
        name = Tables.column(table, "name", whose, NAME_EM, row -> row.line().subject().name(), "who");
        boolean points = opened.set().indicators().stream().allMatch(indicator -> indicator.isPoints());
        markEm = points ? MARK_EM : MARK_EM_OF_TEXT;
        for (int i = 0; i < opened.set().indicators().size(); i++) {
            marks.add(mark(opened, i));
        }
        Tables.column(table, "total", messages.get("grid.total"), TOTAL_EM, words::total, Style.RIGHT);
        result = Tables.column(table, "result", messages.get("grid.result"), RESULT_EM, words::result);
        Tables.column(table, "state", messages.get("grid.state"), STATE_EM, words::state).setCellFactory(column -> new StateCell());
        across.setMax(0);
        fit();
    }

    private TableColumn<Row, String> mark(Opened opened, int field) {
        TableColumn<Row, String> column = Tables.column(table, "mark" + field, "", markEm, row -> words.cell(row, field), Style.CENTER,
            "mark-column");
        Label heading = new Label(String.valueOf(field + 1));
        heading.setAccessibleText(words.guide(opened.set(), field, null));
        Tooltip.install(heading, new Tooltip(words.guide(opened.set(), field, null)));
        column.setGraphic(heading);
        column.setCellFactory(any -> {
            MarkCell cell = new MarkCell(model, words, field);
            cells.add(cell);
            return cell;
        });
        return column;
    }

    private double em() {
        return table.getFixedCellSize() / Tables.ROW_EM;
    }

    /** What the marks have, and the names beyond their least. */
    private double free() {
        return table.getWidth() / em() - EDGE_EM - NUMBER_EM - NAME_EM - TOTAL_EM - STATE_EM - (large ? 0 : RESULT_EM);
    }

    /** How many columns of marks there is room for. */
    private int room() {
        return Math.clamp((int) (free() / markEm), 1, Math.max(1, marks.size()));
    }

    private void fit() {
        if (marks.isEmpty() || table.getFixedCellSize() <= 0 || table.getWidth() <= 0) {
            return;
        }
        result.setVisible(!large);
        int hidden = marks.size() - room();
        across.setVisible(hidden > 0);
        across.setMax(hidden);
        across.setVisibleAmount(hidden == 0 ? 1 : (double) hidden * room() / marks.size());
        across.setValue(Math.min(across.getValue(), hidden));
        name.setPrefWidth(Math.floor((NAME_EM + Math.max(0, free() - room() * markEm)) * em()));
        window();
    }

    private void window() {
        int first = (int) Math.round(across.getValue());
        for (int i = 0; i < marks.size(); i++) {
            boolean seen = i >= first && i < first + room();
            if (marks.get(i).isVisible() != seen) {
                marks.get(i).setVisible(seen);
            }
        }
    }

    private void moved() {
        Spot at = model.selection().spot();
        int first = (int) Math.round(across.getValue());
        if (at.field() < first) {
            across.setValue(at.field());
        } else if (!marks.isEmpty() && at.field() >= first + room()) {
            across.setValue(at.field() - room() + 1);
        }
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && at.row() < flow.getCellCount()) {
            flow.scrollTo(at.row());
        }
        repaint();
    }

    private void repaint() {
        cells.forEach(MarkCell::show);
    }

    private final class StateCell extends TableCell<Row, String> {
        StateCell() {
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (!isEmpty()) {
                    model.go(new Spot(getIndex(), model.selection().spot().field()), false);
                    table.requestFocus();
                }
                event.consume();
            });
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            getStyleClass().removeAll(Style.GOOD, Style.BAD, Style.WARN, Style.MUTED);
            Row row = empty ? null : getTableRow().getItem();
            if (row != null) {
                getStyleClass().add(switch (row.state()) {
                    case KEPT -> Style.GOOD;
                    case WRONG -> Style.BAD;
                    case UNLIKELY, OVERTAKEN, READY -> Style.WARN;
                    case EMPTY, OPEN, UNDER_WAY -> Style.MUTED;
                });
            }
        }
    }
}
