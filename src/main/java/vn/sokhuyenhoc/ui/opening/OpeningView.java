package vn.sokhuyenhoc.ui.opening;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.StatusLine;

/** The window before the register is open. Failures of the status line are said at its foot. */
public final class OpeningView {
    private final Map<OpeningViewModel.Step, OpeningPane> panes = new EnumMap<>(OpeningViewModel.Step.class);
    private final BorderPane root = new BorderPane();
    private final OpeningViewModel model;

    public OpeningView(OpeningViewModel model, StatusLine status, Messages messages) {
        this.model = model;
        panes.put(OpeningViewModel.Step.WELCOME, new WelcomePane(model, messages));
        panes.put(OpeningViewModel.Step.NEW, new NewPane(model, messages));
        panes.put(OpeningViewModel.Step.SAMPLE, new SamplePane(model, messages));
        panes.put(OpeningViewModel.Step.PASSWORD, new PasswordPane(model, messages));
        root.getStyleClass().addAll("shell", "opening");
        Label failure = new Label();
        failure.setId("opening.failure-words");
        failure.setWrapText(true);
        failure.setMaxWidth(Double.MAX_VALUE);
        failure.getStyleClass().add("opening-failure");
        failure.textProperty().bind(status.messageProperty().map(notice -> notice.sentence()).orElse(""));
        failure.visibleProperty().bind(status.messageProperty().isNotNull());
        failure.managedProperty().bind(failure.visibleProperty());
        root.setBottom(failure);
        model.work().runningProperty().subscribe(running -> {
            if (running) {
                status.read();
            }
        });
        model.stepProperty().subscribe(this::show);
    }

    public Parent root() {
        return root;
    }

    /** Takes the focus; called when the window stands. */
    public void shown() {
        panes.get(model.stepProperty().get()).focusFirst();
    }

    private void show(OpeningViewModel.Step step) {
        root.setCenter(panes.get(step).root());
        // What scrolls has no place in the window, and so takes no focus, before it is laid out.
        root.applyCss();
        root.layout();
        panes.get(step).focusFirst();
    }
}
