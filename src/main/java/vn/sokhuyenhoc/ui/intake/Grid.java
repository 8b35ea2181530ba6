package vn.sokhuyenhoc.ui.intake;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.Decision;
import vn.sokhuyenhoc.work.ListFile;

/**
 * The rows of the list in its own columns, with row number and state before them. F2, Enter or a letter begins to correct a cell; on a row that
 * may be someone who is here already, 1, 2 and 3 decide.
 */
final class Grid {
    private static final Map<ListField, Double> WIDTHS = Map.of(ListField.NAME, 11.0, ListField.ID_NUMBER, 9.7, ListField.CHAPTER, 10.0,
        ListField.ADDRESS, 10.0, ListField.SEX, 5.4, ListField.MARK, 4.4, ListField.PHONE, 7.5,
        ListField.BIRTH_MALE, 8.3, ListField.GROUP, 8.8);
    private static final double USUAL_WIDTH = 8;
    private static final int FIXED = 2;

    private final GridModel model;
    private final Messages messages;
    private final TableView<Line> table;
    private Map<Integer, ListColumn> columns = Map.of();
    private boolean bare;
    private String typed = "";
    private Here here = new Here(-1, FIXED);

    Grid(GridModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = Tables.table("intake.rows", model.lines());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getStyleClass().add("grid");
        table.setPlaceholder(Tables.empty("fth-check-circle", messages.get("intake.nothing_to_look")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        Tables.column(table, "row", messages.get("intake.row"), 4, line -> String.valueOf(line.number()), Style.RIGHT);
        Tables.column(table, "state", messages.get("intake.state"), 7.8,
            line -> messages.get("intake.state." + line.state().name().toLowerCase(Locale.ROOT))).setCellFactory(column -> state());
        table.getColumns().forEach(column -> column.setEditable(false));
        table.getFocusModel().focusedCellProperty().subscribe(at -> {
            if (!model.fillingProperty().get() && at.getRow() >= 0 && at.getRow() < table.getItems().size()) {
                here = new Here(table.getItems().get(at.getRow()).number(), at.getColumn());
            }
        });
        model.fillingProperty().subscribe((was, is) -> {
            if (was && !is) {
                comeBack();
            }
        });
    }

    /** Where the clerk is: the row's number in the list, and the column. */
    private record Here(int number, int column) {
    }

    /** Renewed rows do not move the clerk, unless the row itself is gone. */
    private void comeBack() {
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row).number() == here.number()) {
                focus(row, Math.max(here.column(), FIXED));
                return;
            }
        }
    }

    TableView<Line> table() {
        return table;
    }

    /** Columns that stand already stay as they are. */
    void show(Reading reading) {
        Map<Integer, ListColumn> wanted = columns(reading);
        if (!wanted.equals(columns) || bare != (reading.looked() == null)) {
            columns = wanted;
            bare = reading.looked() == null;
            table.getColumns().remove(FIXED, table.getColumns().size());
            wanted.forEach((column, meaning) -> column(reading.file(), column, meaning));
        }
        boolean gone = table.getItems().stream().noneMatch(line -> line.number() == here.number());
        if (!table.getItems().isEmpty() && (gone || table.getSelectionModel().getSelectedIndex() < 0)) {
            select(0, firstWrong(table.getItems().getFirst()));
        }
    }

    /** Those that are read; all of them, each perhaps null, where the list cannot be read yet. */
    private static Map<Integer, ListColumn> columns(Reading reading) {
        Map<Integer, ListColumn> columns = new TreeMap<>(reading.file().heading().columns());
        columns.values().removeIf(meaning -> meaning.field() == ListField.ORDER);
        for (int column = 0; reading.looked() == null && column < reading.file().sheet().width(); column++) {
            columns.putIfAbsent(column, null);
        }
        return columns;
    }

    private void column(ListFile file, int column, ListColumn meaning) {
        String heading = meaning == null ? messages.get("intake.column", IntakeWords.letters(column), file.heading().texts().getOrDefault(column, ""))
            : meaning.field() == ListField.MARK ? String.valueOf(meaning.number()) : IntakeWords.column(messages, meaning);
        double width = meaning == null ? USUAL_WIDTH : WIDTHS.getOrDefault(meaning.field(), USUAL_WIDTH);
        TableColumn<Line, String> made = Tables.column(table, "cell" + column, heading, width, line -> line.row().cell(column).strip());
        made.setCellFactory(any -> new GridCell(meaning, this::takeTyped, (line, text) -> {
            model.correct(line, column, text);
            moveDown();
        }));
    }

    private String takeTyped() {
        String first = typed;
        typed = "";
        return first;
    }

    private void moveDown() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() + 1 < table.getItems().size()) {
            select(at.getRow() + 1, at.getColumn());
        }
    }

    private void select(int row, int column) {
        focus(row, column);
        table.scrollTo(Math.max(0, row - 2));
        table.scrollToColumnIndex(column);
    }

    private void focus(int row, int column) {
        TableColumn<Line, ?> there = table.getVisibleLeafColumn(Math.min(column, table.getColumns().size() - 1));
        table.getSelectionModel().clearAndSelect(row, there);
        table.getFocusModel().focus(row, there);
    }

    private int firstWrong(Line line) {
        int at = FIXED;
        for (ListColumn meaning : columns.values()) {
            if (meaning != null && (line.isWrong(meaning) || line.isDoubtful(meaning))) {
                return at;
            }
            at++;
        }
        return FIXED;
    }

    private void pressed(KeyEvent event) {
        TablePosition<Line, ?> at = table.getFocusModel().getFocusedCell();
        if (table.getEditingCell() != null || at.getRow() < 0 || event.isAltDown()) {
            return;
        }
        boolean plain = !event.isShortcutDown();
        if (plain && (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER)) {
            edit(at, "");
        } else if (plain && (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) && at.getColumn() >= FIXED) {
            correct(at, "");
        } else if (!plain && event.getCode() == KeyCode.V && isOneCell(Clipboard.getSystemClipboard().getString()) && at.getColumn() >= FIXED) {
            correct(at, Clipboard.getSystemClipboard().getString().strip());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            // A table whose cells can be edited keeps Esc, also where nothing is being edited.
            table.getParent().fireEvent(event.copyFor(event.getSource(), table.getParent()));
        } else {
            return;
        }
        event.consume();
    }

    private static boolean isOneCell(String text) {
        return text != null && !text.strip().matches("(?s).*[\\t\\n\\r].*");
    }

    private void correct(TablePosition<Line, ?> at, String text) {
        int column = Integer.parseInt(at.getTableColumn().getId().replaceAll("\\D", ""));
        model.correct(table.getItems().get(at.getRow()), column, text);
    }

    private void edit(TablePosition<Line, ?> at, String first) {
        typed = first;
        table.edit(at.getRow(), table.getColumns().get(Math.max(FIXED, at.getColumn())));
        typed = "";
    }

    private void typed(KeyEvent event) {
        TablePosition<Line, ?> at = table.getFocusModel().getFocusedCell();
        String letter = event.getCharacter();
        if (table.getEditingCell() != null || at.getRow() < 0 || event.isShortcutDown() || event.isAltDown() || letter.isBlank()
            || Character.isISOControl(letter.charAt(0))) {
            return;
        }
        if (table.getItems().get(at.getRow()).twin() != null && letter.matches("[123]")) {
            decide(switch (letter) {
                case "1" -> Decision.SAME;
                case "2" -> Decision.NOT_SAME;
                default -> Decision.LATER;
            });
        } else if (at.getColumn() >= FIXED) {
            edit(at, letter);
        }
        event.consume();
    }

    /** Says it of the row at hand and goes on to the next one that waits for it. */
    void decide(Decision decision) {
        int row = table.getSelectionModel().getSelectedIndex();
        if (model.decide(decision) && decision != Decision.LATER) {
            int next = model.nextOpen(row);
            if (next >= 0) {
                select(next, firstWrong(table.getItems().get(next)));
            }
        }
    }

    /** The word has its mark in the text and its colour by a style class. */
    private static TableCell<Line, String> state() {
        return new TableCell<>() {
            @Override
            protected void updateItem(String words, boolean empty) {
                super.updateItem(words, empty);
                setText(empty ? "" : words);
                getStyleClass().removeAll(Style.BAD, Style.WARN, Style.GOOD, Style.MUTED);
                Line line = empty ? null : getTableRow().getItem();
                if (line != null) {
                    getStyleClass().add(switch (line.state()) {
                        case REFUSED -> Style.BAD;
                        case WARNED -> Style.WARN;
                        case TAKEN, JOINED -> Style.GOOD;
                        case PASSED -> Style.MUTED;
                    });
                }
            }
        };
    }
}
