package vn.sokhuyenhoc.ui.keeping;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.InSight;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Style;

/** What the office has set about personal data, and the papers about it, one below the other. */
public final class KeepingView implements ScreenView {
    private final KeepingViewModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox root = new VBox();
    private final List<KeyHint> keys;

    public KeepingView(KeepingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        this.keys = List.of(new KeyHint("Enter", messages.get("privacy.key.save")));
        VBox all = new VBox(settings(), papers(), report());
        all.getStyleClass().add("log-entry");
        Page page = new Page(all);
        VBox.setVgrow(page, Priority.ALWAYS);
        root.getStyleClass().addAll(Style.SCREEN, "privacy");
        root.getChildren().setAll(page);
        EnterKey.does(root, this::save);
    }

    private Node settings() {
        return card(line(messages.get("privacy.keeping.heading"), Style.HEADING), inputs.text(model.purpose()), inputs.text(model.basis()),
            inputs.text(model.inCharge()), inputs.text(model.years()), line(messages.get("privacy.years.own"), Style.MUTED),
            InSight.keep(new ActionBar(Buttons.primary(Buttons.withId("privacy.save", messages.get("privacy.save"), "fth-check", this::save)))));
    }

    private Node papers() {
        return card(line(messages.get("privacy.record"), Style.HEADING), line(messages.get("privacy.record.about"), "fact"),
            line(messages.get("privacy.record.no_form"), Style.MUTED),
            new ActionBar(Buttons.withId("privacy.record", messages.get("privacy.record.write"), "fth-file-text", model::record)));
    }

    private Node report() {
        return card(line(messages.get("privacy.report"), Style.HEADING), line(messages.get("privacy.report.about"), "fact"),
            new ActionBar(Buttons.withId("privacy.report", messages.get("privacy.report.write"), "fth-tool", () -> model.report(screen()))));
    }

    private String screen() {
        Rectangle2D bounds = Screen.getPrimary().getBounds();
        return "%.0f x %.0f, window %.0f x %.0f".formatted(bounds.getWidth(), bounds.getHeight(), root.getScene().getWidth(),
            root.getScene().getHeight());
    }

    private static Node card(Node... nodes) {
        VBox card = new VBox(nodes);
        card.getStyleClass().addAll(Style.CARD, "fields");
        return card;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void save() {
        model.save().ifPresent(inputs::focus);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        inputs.focus(model.purpose().id());
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
