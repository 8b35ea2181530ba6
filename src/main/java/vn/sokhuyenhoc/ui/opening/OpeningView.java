package vn.sokhuyenhoc.ui.opening;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Languages;
import vn.sokhuyenhoc.ui.kit.StatusLine;
import vn.sokhuyenhoc.ui.kit.Style;

/** The window before the register is open. Failures of the status line are said at its foot. */
public final class OpeningView {
    private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");

    private final Map<OpeningViewModel.Step, OpeningPane> panes = new EnumMap<>(OpeningViewModel.Step.class);
    private final BorderPane root = new BorderPane();
    private final OpeningViewModel model;
    private final Messages messages;

    /** @param speak told that another language is wanted; whoever it is makes this view anew over the same model */
    public OpeningView(OpeningViewModel model, StatusLine status, Messages messages, Consumer<Locale> speak) {
        this.model = model;
        this.messages = messages;
        panes.put(OpeningViewModel.Step.WELCOME, new WelcomePane(model, messages));
        panes.put(OpeningViewModel.Step.PLACE, new PlacePane(model, messages));
        panes.put(OpeningViewModel.Step.SIGNER, new SignerPane(model, messages));
        panes.put(OpeningViewModel.Step.SECRET, new SecretPane(model, messages));
        panes.put(OpeningViewModel.Step.BEGIN, new BeginPane(model, messages));
        panes.put(OpeningViewModel.Step.SAMPLE, new SamplePane(model, messages));
        panes.put(OpeningViewModel.Step.PASSWORD, new PasswordPane(model, messages));
        panes.put(OpeningViewModel.Step.REBUILD, new RebuildPane(model, messages));
        panes.put(OpeningViewModel.Step.RECOVERY, new RecoveryPane(model, messages));
        root.getStyleClass().addAll("shell", "opening");
        HBox top = new HBox(Languages.withId("opening.language", messages.locale(), speak));
        top.getStyleClass().add("opening-top");
        root.setTop(top);
        Label help = new Label();
        help.setId("opening.help");
        help.setWrapText(true);
        help.getStyleClass().addAll(Style.MUTED, "opening-help");
        help.textProperty().bind(status.helpProperty());
        help.visibleProperty().bind(status.helpProperty().isNotEmpty());
        help.managedProperty().bind(help.visibleProperty());
        root.setBottom(new VBox(help, notice(status)));
        model.work().runningProperty().subscribe(running -> {
            if (running) {
                status.read();
            }
        });
        model.stepProperty().subscribe(this::show);
    }

    private static Label notice(StatusLine status) {
        Label notice = new Label();
        notice.setId("opening.notice-line");
        notice.setWrapText(true);
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.getStyleClass().add("opening-notice");
        notice.visibleProperty().bind(status.messageProperty().isNotNull());
        notice.managedProperty().bind(notice.visibleProperty());
        status.messageProperty().subscribe(message -> {
            notice.setText(message == null ? "" : message.sentence());
            notice.pseudoClassStateChanged(FAILURE, message != null && message.failure());
        });
        return notice;
    }

    public Parent root() {
        return root;
    }

    /** Takes the focus; called when the window stands. */
    public void shown() {
        root.applyCss();
        root.layout();
        panes.get(model.stepProperty().get()).focusFirst();
    }

    private void show(OpeningViewModel.Step step) {
        if (step == OpeningViewModel.Step.DONE) {
            // It says what was made.
            panes.put(step, new DonePane(model, messages));
        }
        root.setCenter(panes.get(step).root());
        // What scrolls has no place in the window, and so takes no focus, before it is laid out.
        root.applyCss();
        root.layout();
        panes.get(step).focusFirst();
    }
}
