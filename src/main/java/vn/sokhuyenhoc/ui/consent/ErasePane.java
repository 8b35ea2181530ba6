package vn.sokhuyenhoc.ui.consent;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.domain.privacy.Erasure;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.EnterKey;
import vn.sokhuyenhoc.ui.kit.Inputs;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.WorkBar;
import vn.sokhuyenhoc.work.privacy.Erasing;

/** What erasing the chosen ones would take and leave, in plain sentences, and the button that does it. */
final class ErasePane extends VBox {
    private final EraseModel model;
    private final Messages messages;
    private final Inputs inputs;
    private final VBox told = new VBox();
    private final Button look;
    private final Button act;

    ErasePane(EraseModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.inputs = new Inputs(messages);
        look = Buttons.withId("privacy.erase_look", messages.get("privacy.erase_look"), "fth-eye", model::look);
        act = Buttons.withId("privacy.erase", messages.get("privacy.erase"), "fth-trash-2", this::erase);
        act.getStyleClass().add(Style.DANGER);
        WorkBar bar = new WorkBar("privacy.erasing", model.work(), messages);
        bar.managedProperty().bind(bar.visibleProperty());
        told.setId("privacy.erase_told");
        told.getStyleClass().add("log-entry");
        getStyleClass().addAll(Style.CARD, "fields");
        getChildren().setAll(line(messages.get("privacy.erase.heading"), Style.HEADING), told, bar, new ActionBar(look));
        EnterKey.does(this, this::erase);
        model.planProperty().subscribe(this::show);
    }

    private void show(Erasing.Plan plan) {
        told.getChildren().clear();
        getChildren().setAll(getChildren().subList(0, 3).stream().toList());
        if (plan == null) {
            told.getChildren().add(line(messages.get("privacy.erase.about"), Style.MUTED));
            getChildren().add(new ActionBar(look));
            return;
        }
        Erasure erasure = plan.erasure();
        String goes = Stream.of(Erasure.Gone.values()).filter(kind -> erasure.of(kind) > 0)
            .map(kind -> messages.get("privacy.gone." + kind.name().toLowerCase(Locale.ROOT), erasure.of(kind))).collect(Collectors.joining("; "));
        String stays = Stream.of(Erasure.Stays.values()).filter(kind -> erasure.of(kind) > 0)
            .map(kind -> messages.get("privacy.stays." + kind.name().toLowerCase(Locale.ROOT), erasure.of(kind))).collect(Collectors.joining("; "));
        say(messages.get("privacy.erase.goes", goes));
        if (erasure.entries() > 0) {
            say(messages.get("privacy.erase.log", erasure.entries()));
        }
        say(messages.get("privacy.erase.stays", stays.isEmpty() ? "" : "; " + stays));
        say(messages.get("privacy.erase.papers"));
        if (erasure.namesakes() > 0) {
            say(messages.get("privacy.erase.namesakes", erasure.namesakes()));
        }
        say(messages.get("privacy.erase.copies", plan.copies(), Dates.day(plan.until())));
        say(messages.get("privacy.erase.for_good"));
        act.setText(messages.get("privacy.erase.now", plan.people().size()));
        getChildren().addAll(inputs.text(model.reason()), new ActionBar(act));
    }

    private void say(String text) {
        told.getChildren().add(line(text, "fact"));
    }

    static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void erase() {
        model.erase().ifPresent(inputs::focus);
    }

    /** To the reason, where it was looked at; else looks. */
    void go() {
        if (model.planProperty().get() == null) {
            model.look();
        } else {
            inputs.focus(model.reason().id());
        }
    }
}
