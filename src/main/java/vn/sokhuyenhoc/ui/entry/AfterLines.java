package vn.sokhuyenhoc.ui.entry;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.assessment.ResultChange;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.form.SubjectWords;
import vn.sokhuyenhoc.work.FormEntry.Outcome;

/** Below the form: what was saved last, and who comes next. */
final class AfterLines extends VBox {
    private final Messages messages;
    private final Wording wording;
    private final Label saved = new Label();
    private final Label reason = new Label();
    private final Label verdict = new Label();

    AfterLines(EntryViewModel model, Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        Label next = new Label();
        next.setId("entry.upcoming");
        next.textProperty().bind(model.tally().upcomingProperty());
        saved.setId("entry.saved");
        saved.getStyleClass().add("saved-name");
        saved.setMinWidth(USE_PREF_SIZE);
        reason.setId("entry.saved_reason");
        verdict.setId("entry.saved_verdict");
        verdict.getStyleClass().add(Style.BADGE);
        verdict.setMinWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("after-lines");
        HBox upcoming = line(messages.get("entry.upcoming_label"), next);
        upcoming.visibleProperty().bind(next.textProperty().isNotEmpty().and(upcoming.managedProperty()));
        // Large text leaves the room to the form.
        LargeText.watch(this, large -> upcoming.setManaged(!large));
        getChildren().addAll(line(messages.get("entry.saved_label"), saved, verdict, reason), upcoming);
        model.keying().saving().savedProperty().subscribe(this::show);
    }

    private static HBox line(String heading, Label... labels) {
        Label left = new Label(heading);
        left.getStyleClass().addAll(Style.MUTED, "after-label");
        left.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(left);
        line.getStyleClass().add("after-line");
        line.getChildren().addAll(labels);
        Label last = labels[labels.length - 1];
        last.setWrapText(true);
        HBox.setHgrow(last, Priority.ALWAYS);
        return line;
    }

    private void show(Outcome.Saved now) {
        verdict.setVisible(now != null);
        verdict.setManaged(now != null);
        saved.getStyleClass().remove("saved-name");
        if (now == null) {
            saved.setText(messages.get("entry.saved_none"));
            reason.setText("");
            return;
        }
        String why = wording.reason(now.score());
        long others = now.changes().stream().filter(ResultChange::isOfResult).count();
        saved.getStyleClass().add("saved-name");
        saved.setText(SubjectWords.named(now.line().subject()));
        reason.setText(others == 0 ? why : why + " " + messages.get("entry.saved_others", others));
        verdict.setText(wording.verdict(now.score().verdict()));
        verdict.getStyleClass().removeAll(Style.GOOD, Style.BAD, Style.WARN);
        verdict.getStyleClass().add(now.score().verdict() == Verdict.PASSED ? Style.GOOD
            : now.score().verdict() == Verdict.FAILED ? Style.BAD : Style.WARN);
    }
}
