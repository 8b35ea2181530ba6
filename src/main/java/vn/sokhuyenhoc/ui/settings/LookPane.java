package vn.sokhuyenhoc.ui.settings;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Appearance;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Languages;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;

/** Size of text, colours, order of names, and a word about the program. */
final class LookPane implements SectionPane {
    private final Page page;
    private final ActionBar sizes = new ActionBar();
    private final LookViewModel model;
    private final Messages messages;

    /** @param others what the office chose for everybody; none where that is not theirs to choose */
    LookPane(LookViewModel model, List<Region> others, About about, Messages messages) {
        this.model = model;
        this.messages = messages;
        for (int percent : Appearance.PERCENTS) {
            sizes.getChildren().add(choice("settings.size-" + percent, messages.get("settings.look.percent", String.valueOf(percent)),
                look -> look.percent() == percent, () -> model.size(percent)));
        }
        ActionBar colours = new ActionBar(
            choice("settings.look.light", messages.get("settings.look.light"), look -> !look.dark(), () -> model.dark(false)),
            choice("settings.look.dark", messages.get("settings.look.dark"), Appearance::dark, () -> model.dark(true)));
        VBox look = new VBox(heading("settings.look.size"), sizes, heading("settings.look.colours"), colours, heading("settings.look.language"),
            Languages.withId("settings.language", model.language(), model::speak), muted("settings.look.language.papers"),
            heading("settings.look.lock"), locks());
        look.getStyleClass().add(Style.CARD);
        VBox program = new VBox(heading("settings.about"), Labels.of(messages.get("settings.about.version", about.version())),
            Labels.of(messages.get("settings.about.folder", about.folder().toString())));
        program.getStyleClass().add(Style.CARD);
        Label help = Labels.of("");
        help.setId("settings.about.help");
        help.textProperty().bind(about.help());
        help.managedProperty().bind(help.textProperty().isNotEmpty());
        program.getChildren().add(help);
        VBox both = new VBox(look);
        both.getChildren().addAll(others);
        both.getChildren().add(program);
        both.getStyleClass().add("settings-part");
        page = new Page(both);
    }

    private ActionBar locks() {
        ActionBar bar = new ActionBar();
        for (int minutes : LookViewModel.MINUTES) {
            ToggleButton button = new ToggleButton(minutes == 0 ? messages.get("settings.look.lock.never")
                : messages.get("settings.look.lock.minutes", minutes));
            button.setId("settings.lock-" + minutes);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.lockProperty().set(minutes);
            });
            model.lockProperty().subscribe(now -> button.setSelected(now.intValue() == minutes));
            bar.getChildren().add(button);
        }
        return bar;
    }

    private ToggleButton choice(String id, String words, Predicate<Appearance> chosen, Runnable choose) {
        ToggleButton button = new ToggleButton(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.run();
        });
        model.appearanceProperty().subscribe(look -> button.setSelected(chosen.test(look)));
        return button;
    }

    private Label heading(String key) {
        return Labels.of(messages.get(key), Style.HEADING);
    }

    private Label muted(String key) {
        return Labels.of(messages.get(key), Style.MUTED);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        sizes.getChildren().stream().filter(node -> ((ToggleButton) node).isSelected()).findFirst()
            .orElse(sizes.getChildren().getFirst()).requestFocus();
    }
}
