package vn.sokhuyenhoc.ui.verify;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.verification.Survey.Outlook;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;

/** Which forms are keyed again and how; what that comes to, and what it has shown. */
final class PlanPane extends VBox {
    private final Messages messages;
    private final PlanWords words;
    private final Label sample = label("plan.sample", Style.MUTED);
    private final Label found = label("plan.found", "plain");
    private final Label estimate = label("plan.estimate", "plain");
    private final Label left = label("plan.left", "plain");

    PlanPane(PlanModel model, Messages messages) {
        this.messages = messages;
        this.words = new PlanWords(messages);
        getStyleClass().addAll(Style.CARD, "plan-pane");
        VBox extents = choices("plan.extent.", Extent.values(), model.extentProperty(), extent -> messages.get("verify.extent."
            + extent.name().toLowerCase(Locale.ROOT)));
        Label risk = label("plan.risk", Style.MUTED);
        risk.setText(messages.get("verify.risk"));
        VBox ways = choices("plan.way.", Way.values(), model.wayProperty(), way -> messages.get("verify.way."
            + way.name().toLowerCase(Locale.ROOT)));
        WorkBar bar = new WorkBar("plan.work", model.work(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        getChildren().addAll(Labels.of(messages.get("verify.extent"), Style.FIELD_LABEL), extents, risk,
            Labels.of(messages.get("verify.every"), Style.FIELD_LABEL), samples(model.everyProperty()), sample,
            Labels.of(messages.get("verify.way"), Style.FIELD_LABEL), ways, bar, found, estimate, left);
        model.outlookProperty().subscribe(this::show);
    }

    static Label label(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static <T extends Enum<T>> VBox choices(String id, T[] values, Property<T> chosen, Function<T, String> words) {
        ToggleGroup group = new ToggleGroup();
        VBox box = new VBox();
        box.getStyleClass().add("plan-choices");
        Arrays.stream(values).map(value -> radio(id + value.name().toLowerCase(Locale.ROOT), words.apply(value), value, group))
            .forEach(box.getChildren()::add);
        bind(group, chosen);
        return box;
    }

    private ActionBar samples(ObjectProperty<Integer> every) {
        ToggleGroup group = new ToggleGroup();
        ActionBar bar = new ActionBar();
        for (int one : PlanModel.SAMPLES) {
            String words = one == 0 ? messages.get("verify.every.none") : messages.get("verify.every.one_in", one);
            RadioButton radio = radio("plan.every." + one, words, one, group);
            radio.setMinWidth(USE_PREF_SIZE);
            bar.getChildren().add(radio);
        }
        bind(group, every);
        return bar;
    }

    private static <T> RadioButton radio(String id, String words, T value, ToggleGroup group) {
        RadioButton radio = new RadioButton(words);
        radio.setId(id);
        radio.setWrapText(true);
        radio.setUserData(value);
        radio.setToggleGroup(group);
        return radio;
    }

    @SuppressWarnings("unchecked")
    private static <T> void bind(ToggleGroup group, Property<T> chosen) {
        chosen.subscribe(value -> group.getToggles().stream().filter(toggle -> toggle.getUserData().equals(value)).findFirst()
            .ifPresent(group::selectToggle));
        group.selectedToggleProperty().subscribe((was, is) -> {
            if (is != null) {
                chosen.setValue((T) is.getUserData());
            }
        });
    }

    private void show(Outlook outlook) {
        sample.setText(outlook == null ? "" : words.sample(outlook));
        found.setText(outlook == null ? "" : words.found(outlook));
        estimate.setText(outlook == null ? "" : words.estimate(outlook));
        left.setText(outlook == null ? "" : words.left(outlook));
    }
}
