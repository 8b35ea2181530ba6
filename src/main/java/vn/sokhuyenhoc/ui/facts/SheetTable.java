package vn.sokhuyenhoc.ui.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.facts.SheetModel.Spot;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TabKey;
import vn.sokhuyenhoc.ui.kit.Tables;

/** The sheet of villages and what is known of them, typed into like a spreadsheet. Keys come to it before the table, which would scroll. */
final class SheetTable {
    private static final PseudoClass AT_HAND = PseudoClass.getPseudoClass("at-hand");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final String CARET = "\u2502";
    private static final int PAGE = 12;
    private static final double NAME_EM = 13;
    private static final double NUMBER_EM = 8.2;

    private final SheetModel model;
    private final SheetWords words;
    private final TableView<Row> table;
    private final List<TableColumn<Row, String>> columns = new ArrayList<>();
    /** Those that the table has let go of are forgotten. */
    private final Set<NumberCell> cells = Collections.newSetFromMap(new WeakHashMap<>());

    SheetTable(SheetModel model, Messages messages) {
        this.model = model;
        this.words = new SheetWords(messages);
        this.table = Tables.table("facts.sheet", model.rows());
        TabKey.leads(table);
        table.getStyleClass().add("fact-sheet");
        Tables.column(table, "place", messages.get("facts.column.place"), NAME_EM, words::name, "who");
        for (Quantity quantity : SheetModel.COLUMNS) {
            String id = quantity.name().toLowerCase(Locale.ROOT);
            TableColumn<Row, String> column = Tables.column(table, id, messages.get("facts.column." + id), NUMBER_EM,
                row -> words.cell(row, quantity), Style.RIGHT);
            column.setCellFactory(any -> {
                NumberCell cell = new NumberCell(SheetModel.COLUMNS.indexOf(quantity));
                cells.add(cell);
                return cell;
            });
            columns.add(column);
        }
        model.spotProperty().subscribe(this::moved);
        model.typingProperty().subscribe(this::repaint);
    }

    TableView<Row> table() {
        return table;
    }

    /**
     * @param paste  told the text of the clipboard
     * @param cancel throws away what was typed; answers whether there was anything
     */
    void listen(Consumer<String> paste, BooleanSupplier cancel) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isAltDown() && (event.isShortcutDown() ? chord(event.getCode(), paste) : pressed(event, cancel))) {
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            String letter = event.getCharacter();
            if (!event.isShortcutDown() && !event.isAltDown() && !letter.isBlank() && !Character.isISOControl(letter.charAt(0))) {
                model.type(letter);
                event.consume();
            }
        });
    }

    private boolean chord(KeyCode key, Consumer<String> paste) {
        switch (key) {
            case V -> paste.accept(Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), ""));
            case Z -> model.undo();
            case Y -> model.redo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean pressed(KeyEvent event, BooleanSupplier cancel) {
        switch (event.getCode()) {
            case UP, KP_UP -> model.move(-1, 0);
            case DOWN, KP_DOWN -> model.move(1, 0);
            case LEFT, KP_LEFT -> model.move(0, -1);
            case RIGHT, KP_RIGHT -> model.move(0, 1);
            case PAGE_UP -> model.move(-PAGE, 0);
            case PAGE_DOWN -> model.move(PAGE, 0);
            case HOME -> model.move(0, -SheetModel.COLUMNS.size());
            case END -> model.move(0, SheetModel.COLUMNS.size());
            case TAB -> model.step(event.isShiftDown() ? -1 : 1);
            case ENTER -> model.move(event.isShiftDown() ? -1 : 1, 0);
            case F2 -> model.edit();
            case DELETE -> model.empty();
            case BACK_SPACE -> model.erase();
            case ESCAPE -> {
                return cancel.getAsBoolean();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void moved() {
        Spot at = model.spotProperty().get();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && at.row() < flow.getCellCount()) {
            flow.scrollTo(at.row());
        }
        table.scrollToColumn(columns.get(at.column()));
        repaint();
    }

    private void repaint() {
        cells.forEach(NumberCell::show);
    }

    /** A number, or what there is in its place; selection and typing change it without its row. */
    private final class NumberCell extends TableCell<Row, String> {
        private final int column;

        NumberCell(int column) {
            this.column = column;
            getStyleClass().add("fact-cell");
            addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
                if (!isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                    model.finish();
                    model.go(getIndex(), column);
                    if (event.getClickCount() == 2) {
                        model.edit();
                    }
                    table.requestFocus();
                }
                event.consume();
            });
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            show();
        }

        void show() {
            Row row = isEmpty() || getTableRow() == null ? null : getTableRow().getItem();
            Quantity quantity = SheetModel.COLUMNS.get(column);
            Row.State state = row == null ? Row.State.NOT_HERE : row.state(quantity);
            boolean here = row != null && model.spotProperty().get().equals(new Spot(getIndex(), column));
            String typing = here ? model.typingProperty().get() : null;
            pseudoClassStateChanged(AT_HAND, here);
            pseudoClassStateChanged(TYPED, typing != null || state == Row.State.TYPED);
            pseudoClassStateChanged(QUIET, row != null && state != Row.State.ENTERED && state != Row.State.TYPED && state != Row.State.WRONG);
            pseudoClassStateChanged(CLOSED, row != null && !row.takes(quantity));
            pseudoClassStateChanged(Style.WRONG, row != null && typing == null && state == Row.State.WRONG);
            setText(row == null ? null : typing == null ? words.cell(row, quantity) : typing + CARET);
        }
    }
}
