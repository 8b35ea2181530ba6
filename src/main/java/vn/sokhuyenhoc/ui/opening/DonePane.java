package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PrintLine;

/** The register is made: what is in it, and the recovery sheet before anything else. */
final class DonePane implements OpeningPane {
    private final Page page;
    private final Button save;

    DonePane(OpeningViewModel model, Messages messages) {
        SetupModel setup = model.setup();
        Label title = Labels.of(messages.get("opening.done", setup.office().issuer().get()), Style.TITLE);
        Label made = Labels.of(messages.get(setup.roundProperty().get() ? "opening.done.round" : "opening.done.no_round", setup.names().size(),
            String.valueOf(setup.year())), Style.MUTED);
        Label heading = Labels.of(messages.get("opening.sheet"), Style.HEADING);
        Label about = Labels.of(messages.get("opening.sheet.about"), Style.WARN);
        save = Buttons.withId("opening.sheet_save", messages.get("opening.sheet.save"), "fth-download", model.sheet()::save);
        Button print = Buttons.withId("opening.sheet_print", messages.get("opening.sheet.print"), "fth-printer", model.sheet().printing()::ask);
        PrintLine line = new PrintLine("opening", model.sheet().printing(), messages, model.sheet()::print, print::requestFocus);
        Label saved = Labels.of("", Style.GOOD);
        saved.setId("opening.sheet_saved");
        saved.textProperty().bind(model.sheet().savedProperty());
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        Button enter = Buttons.primary(Buttons.withId("opening.enter", messages.get("opening.enter"), "fth-log-in", model::enter));
        enter.setDefaultButton(true);
        model.sheet().savedProperty().subscribe((was, is) -> enter.requestFocus());
        VBox card = new VBox(heading, about, new ActionBar(save, print), line, saved);
        card.getStyleClass().addAll(Style.CARD, "secret");
        VBox box = new VBox(title, made, card, new ActionBar(enter), Labels.of(messages.get("opening.sheet.later"), Style.MUTED));
        box.getStyleClass().add("narrow-page");
        VBox middle = new VBox(box);
        middle.getStyleClass().add("middle");
        page = new Page(middle);
        page.setFitToHeight(true);
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void focusFirst() {
        save.requestFocus();
    }
}
