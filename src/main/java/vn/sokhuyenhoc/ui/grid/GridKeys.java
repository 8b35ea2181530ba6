package vn.sokhuyenhoc.ui.grid;

import java.util.function.Consumer;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the table, as in Excel. Keys come to it before the table, which would scroll and select by itself. */
final class GridKeys {
    private static final int PAGE = 15;

    private final GridViewModel model;
    private final Consumer<String> refused;

    /** @param refused told a letter that the cell at hand does not take */
    GridKeys(GridViewModel model, Consumer<String> refused) {
        this.model = model;
        this.refused = refused;
    }

    void listenTo(TableView<Row> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean taken = !event.isAltDown() && (event.isShortcutDown() ? chord(event) : pressed(event));
            if (taken) {
                event.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private boolean pressed(KeyEvent event) {
        boolean extend = event.isShiftDown();
        if (model.isBusy()) {
            return event.getCode().isNavigationKey() || event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        }
        GridModel grid = model.grid();
        switch (event.getCode()) {
            case UP, KP_UP -> grid.move(-1, 0, extend);
            case DOWN, KP_DOWN -> grid.move(1, 0, extend);
            case LEFT, KP_LEFT -> grid.move(0, -1, extend);
            case RIGHT, KP_RIGHT -> grid.move(0, 1, extend);
            case PAGE_UP -> grid.move(-PAGE, 0, extend);
            case PAGE_DOWN -> grid.move(PAGE, 0, extend);
            case HOME -> grid.go(new Spot(grid.selection().spot().row(), 0), extend);
            case END -> grid.go(new Spot(grid.selection().spot().row(), Integer.MAX_VALUE), extend);
            case TAB -> grid.step(extend ? -1 : 1);
            case ENTER -> enter(extend);
            case F2 -> grid.edit();
            case DELETE -> grid.empty();
            case BACK_SPACE -> grid.erase();
            case ESCAPE -> model.cancel();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(boolean up) {
        if (up) {
            model.grid().move(-1, 0, false);
        } else {
            model.grid().down();
        }
    }

    private boolean chord(KeyEvent event) {
        GridModel grid = model.grid();
        if (model.isBusy()) {
            return false;
        }
        switch (event.getCode()) {
            case C, INSERT -> copy();
            case V -> paste();
            case D -> grid.fillDown();
            case Z -> model.undo();
            case Y -> model.redo();
            case S -> model.saveAll();
            case G -> model.goToNextBad();
            case A -> grid.all();
            case ENTER -> model.saveRow();
            case HOME -> grid.go(new Spot(0, 0), event.isShiftDown());
            case END -> grid.go(new Spot(Integer.MAX_VALUE, Integer.MAX_VALUE), event.isShiftDown());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.grid().copy());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        model.pastes().paste(text == null ? "" : text);
    }

    private void typed(KeyEvent event) {
        String letter = event.getCharacter();
        if (!event.isShortcutDown() && !event.isAltDown() && !letter.isBlank() && !Character.isISOControl(letter.charAt(0))) {
            if (model.isBusy() || !model.grid().type(letter)) {
                refused.accept(letter);
            }
            event.consume();
        }
    }
}
