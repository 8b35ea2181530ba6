package vn.sokhuyenhoc.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.PeoplePreview;

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
    private final ActionBar before;
    private final ActionBar after;

    WritePane(IntakeViewModel model, Messages messages, Runnable back) {
        this.model = model;
        this.messages = messages;
        this.write = Buttons.primary(Buttons.withId("intake.write", messages.get("intake.write", 0), "fth-check", model::write));
        this.next = Buttons.primary(Buttons.withId("intake.next", messages.get("intake.next"), "fth-file-plus", model::chooseFile));
        this.refused = Buttons.withId("intake.save_refused", messages.get("intake.save_refused"), "fth-download", model::saveRefused);
        this.register = Buttons.withId("intake.register", messages.get("intake.see_register"), "fth-users", back);
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
        bar.managedProperty().bind(bar.visibleProperty());
        this.before = new ActionBar(write);
        this.after = new ActionBar(next, refused, register);
        before.managedProperty().bind(before.visibleProperty());
        after.managedProperty().bind(after.visibleProperty());
        getStyleClass().add("write");
        getChildren().addAll(news, done, before, after, bar);
        model.readingProperty().subscribe(reading -> show(reading == null ? null : reading.preview()));
        model.importedProperty().subscribe(this::show);
    }

    void focus() {
        (after.isVisible() ? next : write).requestFocus();
    }

    private void show(PeoplePreview preview) {
        if (preview == null) {
            news.setVisible(false);
            return;
        }
        write.setText(messages.get("intake.write", preview.taken().size()));
        List<String> lines = new ArrayList<>();
        if (!preview.newPlaces().isEmpty()) {
            lines.add(messages.get("intake.new_places", String.join(", ", preview.newPlaces())));
        }
        if (!preview.newChapters().isEmpty()) {
            lines.add(messages.get("intake.new_chapters", String.join(", ", preview.newChapters())));
        }
        news.setText(String.join("\n", lines));
        news.setVisible(!lines.isEmpty());
    }

    private void show(Imported imported) {
        boolean written = imported != null;
        if (written) {
            done.setText(messages.get("intake.done", String.valueOf(imported.number()), imported.taken(), imported.refused()));
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
