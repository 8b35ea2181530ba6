package vn.sokhuyenhoc.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.Imported;

/** Step three: what will be added and the button that does it; afterwards what was done and what can follow. */
final class WritePane extends VBox {
    private final IntakeViewModel model;
    private final Messages messages;
    private final Label news = new Label();
    private final Label done = new Label();
    private final Button write;
    private final Button next;
    private final Button refused;
    private final Button register;
    private final HBox before;
    private final ActionBar after;

    /** @param seeImports shows what was just imported among all that ever was */
    WritePane(IntakeViewModel model, Messages messages, Runnable back, Runnable seeImports) {
        this.model = model;
        this.messages = messages;
        this.write = Buttons.primary(Buttons.withId("intake.write", messages.get("intake.write", 0), "fth-check", model::write));
        this.next = Buttons.primary(Buttons.withId("intake.next", messages.get("intake.next"), "fth-file-plus", model::chooseFile));
        this.refused = Buttons.withId("intake.save_refused", messages.get("intake.save_refused"), "fth-download", model::saveRefused);
        this.register = Buttons.withId("intake.register", messages.get("intake.see_register"), "fth-users", back);
        Button run = Buttons.withId("intake.see_import", messages.get("intake.see_import"), "fth-clock", seeImports);
        news.setId("intake.news");
        done.setId("intake.done");
        done.getStyleClass().addAll(Style.HEADING, Style.GOOD);
        for (Label label : List.of(news, done)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.managedProperty().bind(label.visibleProperty());
        }
        write.disableProperty().bind(model.readyProperty().not());
        WorkBar bar = new WorkBar("intake.work", model.writing(), messages);
        WorkBar checking = new WorkBar("intake.check", model.checking(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        checking.managedProperty().bind(checking.visibleProperty());
        this.before = new HBox(write, news);
        before.getStyleClass().add("now");
        write.setMinWidth(Region.USE_PREF_SIZE);
        this.after = new ActionBar(next, refused, run, register);
        before.managedProperty().bind(before.visibleProperty());
        after.managedProperty().bind(after.visibleProperty());
        getStyleClass().add("write");
        getChildren().addAll(done, before, after, bar, checking);
        model.readingProperty().subscribe(reading -> show(reading == null ? null : reading.looked()));
        model.importedProperty().subscribe(this::show);
    }

    void focus() {
        (after.isVisible() ? next : write).requestFocus();
    }

    private void show(Looked looked) {
        if (looked == null) {
            news.setVisible(false);
            return;
        }
        boolean forms = model.kindProperty().get().isForms();
        write.setText(messages.get(forms ? "intake.write_forms" : "intake.write", looked.taken()));
        register.setText(messages.get(forms ? "intake.back_to_entry" : "intake.see_register"));
        List<String> lines = new ArrayList<>();
        if (!looked.newPlaces().isEmpty()) {
            lines.add(messages.get("intake.new_places", String.join(", ", looked.newPlaces())));
        }
        if (!looked.newChapters().isEmpty()) {
            lines.add(messages.get("intake.new_chapters", String.join(", ", looked.newChapters())));
        }
        long joined = looked.lines().stream().filter(line -> line.state() == Line.State.JOINED).count();
        if (joined > 0) {
            lines.add(messages.get("intake.will_join", joined));
        }
        news.setText(String.join("\n", lines));
        news.setVisible(!lines.isEmpty());
    }

    private void show(Imported imported) {
        boolean written = imported != null;
        if (written) {
            done.setText(IntakeWords.done(messages, imported));
            refused.setDisable(imported.refused() == 0);
            news.setVisible(false);
        }
        done.setVisible(written);
        before.setVisible(!written);
        after.setVisible(written);
        if (written) {
            focus();
        }
    }
}
