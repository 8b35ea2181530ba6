package vn.sokhuyenhoc.ui.results;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.ResultFilter.Which;

/** What the keys do on the screen of results, wherever the focus is. */
final class ResultsKeys {
    private final ResultsViewModel model;
    private final TableView<Result> list;
    private final TextField find;
    private final ToggleButton byVillage;
    private final ExplainPane explained;

    ResultsKeys(ResultsViewModel model, TableView<Result> list, TextField find, ToggleButton byVillage, ExplainPane explained) {
        this.model = model;
        this.list = list;
        this.find = find;
        this.byVillage = byVillage;
        this.explained = explained;
    }

    void on(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (explained.isVisible() && event.getCode() == KeyCode.ESCAPE) {
                model.explain().openProperty().set(false);
                list.requestFocus();
                event.consume();
            } else if (event.isShortcutDown() ? shortcut(event.getCode()) : isPlain(event) && digit(event.getCode())) {
                event.consume();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (working(event.getCode())) {
                event.consume();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                correct();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                correct();
            }
        });
        find.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
                model.find(find.getText());
                list.requestFocus();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
                find.clear();
                event.consume();
            }
        });
    }

    /** Digits are typed into fields, and with Alt they change the section. */
    private static boolean isPlain(KeyEvent event) {
        return !event.isAltDown() && !(event.getTarget() instanceof TextInputControl) && !(event.getTarget() instanceof ComboBoxBase<?>);
    }

    private boolean digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return false;
        }
        int digit = Character.digit(code.getName().charAt(code.getName().length() - 1), 10);
        if (digit == 0) {
            byVillage.fire();
            return true;
        }
        if (digit <= Which.values().length) {
            byVillage.setSelected(false);
            model.whichProperty().set(Which.values()[digit - 1]);
            return true;
        }
        return false;
    }

    /** The working of the row lies over the whole screen; what is longer than the window is turned page by page. */
    private boolean working(KeyCode code) {
        if (code == KeyCode.SPACE) {
            model.explain().toggle();
            return true;
        }
        if (explained.isVisible() && code == KeyCode.TAB) {
            explained.focus();
            return true;
        }
        boolean turns = explained.isVisible() && (code == KeyCode.PAGE_UP || code == KeyCode.PAGE_DOWN);
        if (turns) {
            explained.turn(code == KeyCode.PAGE_DOWN ? 1 : -1);
        }
        return turns;
    }

    private boolean shortcut(KeyCode code) {
        if (code == KeyCode.F) {
            find.requestFocus();
            find.selectAll();
            return true;
        }
        if (code == KeyCode.P) {
            model.explain().slip();
            return true;
        }
        if (code == KeyCode.E) {
            model.export();
            return true;
        }
        if (code == KeyCode.U) {
            model.keepList();
            return true;
        }
        return false;
    }

    private void correct() {
        int row = list.getSelectionModel().getSelectedIndex();
        Result chosen = row < 0 ? null : model.rows().get(row);
        if (chosen != null) {
            model.correct(chosen);
        }
    }
}
