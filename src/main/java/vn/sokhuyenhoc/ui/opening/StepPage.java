package vn.sokhuyenhoc.ui.opening;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** One of the four steps: above it which one this is, below it on and back. Enter goes on, Esc goes back. */
final class StepPage extends BorderPane {
    private static final List<OpeningViewModel.Step> STEPS = List.of(OpeningViewModel.Step.PLACE, OpeningViewModel.Step.SIGNER,
        OpeningViewModel.Step.SECRET, OpeningViewModel.Step.BEGIN);
    private static final List<String> NAMES = List.of("opening.step.place", "opening.step.signer", "opening.step.secret", "opening.step.begin");
    private static final List<String> ABOUT = List.of("opening.about.place", "opening.about.signer", "opening.about.secret",
        "opening.about.begin");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final OpeningViewModel model;

    /** Points at an input that is wrong. */
    interface Pointing {
        void focus(String id);
    }

    StepPage(OpeningViewModel.Step step, OpeningViewModel model, Region content, Pointing inputs, Messages messages) {
        this.model = model;
        boolean last = step == OpeningViewModel.Step.BEGIN;
        Label about = new Label(messages.get(ABOUT.get(STEPS.indexOf(step))));
        about.setWrapText(true);
        about.getStyleClass().add(Style.MUTED);
        Button next = new Button(messages.get(last ? "opening.create" : "opening.next"));
        next.setId("opening.next-" + step.name().toLowerCase(Locale.ROOT));
        next.getStyleClass().add(Style.PRIMARY);
        next.setDefaultButton(true);
        next.setOnAction(event -> go(inputs));
        Button back = new Button(messages.get("opening.back"));
        back.setId("opening.back-" + step.name().toLowerCase(Locale.ROOT));
        back.setOnAction(event -> model.back());
        Label making = new Label(messages.get("opening.making"));
        making.getStyleClass().add(Style.MUTED);
        making.visibleProperty().bind(model.work().runningProperty());
        VBox head = new VBox(bar(step, messages), about);
        head.getStyleClass().add("step-head");
        setTop(head);
        setCenter(new Page(content));
        setBottom(new ActionBar(next, back, making));
        getStyleClass().add("form-page");
        Keys.on(this, KeyCode.ESCAPE, back::fire);
    }

    /** Goes on where nothing is wrong, else to what is. */
    void go(Pointing inputs) {
        model.next().ifPresent(inputs::focus);
    }

    private static FlowPane bar(OpeningViewModel.Step now, Messages messages) {
        FlowPane bar = new FlowPane();
        bar.getStyleClass().add("step-bar");
        for (OpeningViewModel.Step step : STEPS) {
            Label label = new Label((STEPS.indexOf(step) + 1) + "  " + messages.get(NAMES.get(STEPS.indexOf(step))));
            label.setMinWidth(USE_PREF_SIZE);
            label.getStyleClass().add("step");
            label.pseudoClassStateChanged(NOW, step == now);
            bar.getChildren().add(label);
        }
        return bar;
    }
}
