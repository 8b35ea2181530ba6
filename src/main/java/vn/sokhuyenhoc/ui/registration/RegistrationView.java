package vn.sokhuyenhoc.ui.registration;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.FindField;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.TableRoom;
import vn.sokhuyenhoc.ui.kit.Tables;
import vn.sokhuyenhoc.work.round.Registrations.Line;

/** The roll of a village with a tick for everyone who is put down: the space bar sets and takes it. */
public final class RegistrationView implements ScreenView {
    private final RegistrationViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final FindField find;
    private final TableView<Line> table;
    private final List<KeyHint> keys;

    public RegistrationView(RegistrationViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.find = new FindField("registration.find", messages.get("registration.find"), model::find);
        this.table = Tables.table("registration.roll", model.lines());
        this.keys = List.of(new KeyHint(messages.get("registration.key.space"), messages.get("registration.key.tick")),
            new KeyHint("Ctrl A", messages.get("registration.key.all")), new KeyHint("Ctrl F", messages.get("registration.key.find")));
        columns();
        table.setPlaceholder(Tables.empty("fth-users", messages.get("registration.none")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInTable);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                toggle();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "registration");
        root.getChildren().setAll(top(), table, foot());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void columns() {
        Tables.column(table, "tick", messages.get("registration.column.tick"), 5.2,
            line -> messages.get(line.registered() ? "registration.down" : "registration.not_down"), Style.CENTER, "tick");
        Tables.column(table, "code", messages.get("registration.column.code"), 5.5, line -> code(line.subject()), Style.RIGHT);
        Tables.column(table, "name", messages.get("registration.column.name"), 15, line -> line.subject().name());
        Tables.column(table, "birth", messages.get("registration.column.birth"), 7, line -> birth(line.subject()), Style.RIGHT);
        Tables.column(table, "place", messages.get("registration.column.place"), 11, line -> line.subject().placeName());
        Tables.column(table, "form", messages.get("registration.column.form"), 7.5,
            line -> line.hasForm() ? messages.get("registration.has_form") : "", Style.CENTER);
        TableRoom.keep(table, "birth", "form");
    }

    private static String code(Subject subject) {
        return subject.code().isEmpty() ? String.valueOf(subject.number()) : subject.code();
    }

    private String birth(Subject subject) {
        if (subject.person() == null) {
            return messages.get("registration.members", subject.members());
        }
        return subject.person().identity().birth() == null ? "" : String.valueOf(subject.person().identity().birth().year());
    }

    private ActionBar top() {
        var round = Fields.choice("registration.round", model.rounds().all(), model.rounds().chosenProperty(), Round::name);
        round.getStyleClass().add("round");
        Spoken.name(round, messages.get("registration.round"));
        var place = Fields.choice("registration.place", model.places().all(), model.places().chosenProperty(), Place::name);
        place.getStyleClass().add("village");
        Spoken.name(place, messages.get("registration.column.place"));
        Label count = new Label();
        count.setId("registration.count");
        count.getStyleClass().add(Style.HEADING);
        model.countsProperty().subscribe(now -> count.setText(messages.get("registration.count", now.registered(), now.all())));
        return new ActionBar(round, place, find, count);
    }

    private ActionBar foot() {
        Button all = Buttons.primary(Buttons.withId("registration.all", "", "fth-check-square", model::addAll));
        Button forms = Buttons.withId("registration.forms", "", "fth-file-text", model::addWithForm);
        Button none = Buttons.withId("registration.remove", messages.get("registration.remove_all"), "fth-rotate-ccw", model::removeAll);
        model.countsProperty().subscribe(now -> {
            all.setText(messages.get("registration.all", now.all()));
            all.setDisable(now.registered() == now.all());
            forms.setText(messages.get("registration.forms", now.offered()));
            forms.setVisible(now.offered() > 0);
            forms.setManaged(forms.isVisible());
            none.setDisable(now.registered() == 0);
        });
        return new ActionBar(all, forms, none);
    }

    private void pressedInTable(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            toggle();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            model.addAll();
            event.consume();
        }
    }

    /** The next one is at hand then. */
    private void toggle() {
        int row = table.getSelectionModel().getSelectedIndex();
        if (row >= 0 && row < model.lines().size()) {
            model.toggle(model.lines().get(row));
            table.getSelectionModel().clearAndSelect(Math.min(row + 1, model.lines().size() - 1));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            find.begin();
        } else if (find.isFocused() && List.of(KeyCode.ENTER, KeyCode.DOWN).contains(event.getCode())) {
            model.find(find.getText());
            focus();
        } else if (find.isFocused() && event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
        } else {
            return;
        }
        event.consume();
    }

    private void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(0);
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.shown(detail);
        focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
