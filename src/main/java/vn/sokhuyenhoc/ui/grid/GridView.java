package vn.sokhuyenhoc.ui.grid;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;

/** The table of marks, for those who like Excel. The wish {@code place:ID:ROUND} opens a village; the empty one stays where it is. */
public final class GridView implements ScreenView {
    /** So long without a key, what is typed is kept. */
    private static final Duration REST = Duration.seconds(3);

    private final GridViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final GridTop top;
    private final GridTable grid;
    private final GridFoot foot;
    private final PauseTransition rest = new PauseTransition(REST);

    public GridView(GridViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.grid = new GridTable(model.grid(), messages);
        this.top = new GridTop(model, messages, this::focus);
        this.foot = new GridFoot(model, messages);
        VBox.setVgrow(grid, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "marks-grid");
        root.getChildren().setAll(top);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        new GridKeys(model, letter -> foot.refused()).listenTo(grid.table());
        rest.setOnFinished(event -> {
            if (root.getScene() != null && root.getScene().getWindow() != null && root.getScene().getWindow().isShowing()) {
                model.rest();
            }
        });
        grid.table().addEventFilter(KeyEvent.KEY_PRESSED, event -> rest.playFromStart());
        // Another section or list that takes the focus is a way to leave a row.
        grid.table().focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                model.leave();
            }
        });
        model.openedProperty().subscribe(this::show);
    }

    private void show(Opened opened) {
        if (opened == null) {
            return;
        }
        if (opened.rows().isEmpty()) {
            root.getChildren().setAll(top, opened.round() == null ? noRound() : nobody(opened));
        } else {
            grid.show(opened);
            if (grid.getParent() == null) {
                root.getChildren().setAll(top, grid, foot);
            }
            focus();
        }
    }

    private Node noRound() {
        return empty("grid.no_round", messages.get("grid.no_round_go"), () -> model.go(Screen.SETTINGS, "rounds"));
    }

    private Node nobody(Opened opened) {
        String section = opened.round().title() == Title.CITIZEN ? "" : opened.round().title() == Title.FAMILY ? "households" : "groups";
        return empty("grid.nobody", messages.get("grid.nobody_go"), () -> model.go(Screen.REGISTER, section));
    }

    private Node empty(String hint, String verb, Runnable action) {
        Button go = new Button(verb);
        go.getStyleClass().add(Style.PRIMARY);
        go.setOnAction(event -> action.run());
        return Tables.empty(Screen.ENTRY.icon(), messages.get(hint, SubjectWords.whom(model.round(), messages)), go);
    }

    private void focus() {
        grid.table().requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && !event.isAltDown() && !model.isBusy() && act(event.getCode())) {
            event.consume();
        }
    }

    private boolean act(KeyCode code) {
        switch (code) {
            case R -> top.chooseRound();
            case T -> top.choosePlace();
            case E -> top.chooseColumn();
            case K -> top.chooseClerk();
            case S -> model.saveAll();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        focus();
        model.shown(detail);
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(hint("F2", "grid.key.edit"), hint(".", "grid.key.missing"), hint("Ctrl V", "grid.key.paste"), hint("Ctrl D", "grid.key.above"),
            hint("Ctrl G", "grid.key.bad"), hint("Ctrl S", "grid.key.save"), hint("Ctrl Enter", "grid.key.save_row"),
            hint("Ctrl Z", "grid.key.undo"));
    }

    private KeyHint hint(String key, String does) {
        return new KeyHint(key, messages.get(does));
    }
}
