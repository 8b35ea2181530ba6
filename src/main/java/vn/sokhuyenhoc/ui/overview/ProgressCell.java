package vn.sokhuyenhoc.ui.overview;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import vn.sokhuyenhoc.domain.recognition.VillageWay;
import vn.sokhuyenhoc.text.Messages;

/** How much of a village's forms is there: a bar and, so that it can be read, the share in words. */
final class ProgressCell extends TableCell<VillageWay, String> {
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final HBox content = new HBox(bar, words);
    private final Messages messages;

    ProgressCell(Messages messages) {
        this.messages = messages;
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        content.getStyleClass().add("progress-cell");
        words.setMinWidth(HBox.USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(String text, boolean empty) {
        super.updateItem(text, empty);
        VillageWay village = empty ? null : getTableRow().getItem();
        if (village == null) {
            setGraphic(null);
            return;
        }
        double share = village.people() == 0 ? 0 : Math.min(1, (double) village.counts().keyed() / village.people());
        bar.setProgress(share);
        words.setText(messages.get("overview.share", share));
        setGraphic(content);
    }
}
