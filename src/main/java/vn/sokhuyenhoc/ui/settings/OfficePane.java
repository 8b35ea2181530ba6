package vn.sokhuyenhoc.ui.settings;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.office.OfficeFields;

/** The office's names, headers and signers. */
final class OfficePane implements SectionPane {
    private final VBox root;
    private final OfficeFields fields;
    private final OfficeViewModel model;

    OfficePane(OfficeViewModel model, Messages messages) {
        this.model = model;
        this.fields = new OfficeFields(model.form(), messages);
        Button save = new Button(messages.get("settings.save"));
        save.setId("settings.save");
        save.getStyleClass().add(Style.PRIMARY);
        save.setDefaultButton(true);
        save.setOnAction(event -> model.save().ifPresent(fields::focus));
        Button putBack = new Button(messages.get("settings.put_back"));
        putBack.setId("settings.put_back");
        putBack.setOnAction(event -> {
            model.putBack();
            focusFirst();
        });
        VBox both = new VBox(fields, ownForms(messages), key(messages), earlier(messages));
        both.getStyleClass().add("settings-part");
        Page page = new Page(both);
        VBox.setVgrow(page, Priority.ALWAYS);
        root = new VBox(page, new ActionBar(save, putBack));
        root.getStyleClass().add("settings-part");
    }

    /** Official forms are not known, which is said here and not on paper. */
    private static Label ownForms(Messages messages) {
        Label words = new Label(messages.get("settings.office.own_forms"));
        words.setId("settings.office.forms_note");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(Style.MUTED);
        return words;
    }

    /** To be handed to whoever is to check the office's papers without this program's register. */
    private VBox key(Messages messages) {
        Label label = new Label(messages.get("settings.office.key"));
        label.setWrapText(true);
        label.getStyleClass().add(Style.MUTED);
        TextField shown = new TextField();
        shown.setId("settings.office.public_key");
        shown.setEditable(false);
        shown.textProperty().bind(model.publicKeyProperty());
        label.setLabelFor(shown);
        return new VBox(label, shown);
    }

    /** Papers of days before still say the earlier names. */
    private Label earlier(Messages messages) {
        Label words = new Label();
        words.setId("settings.office.earlier_names");
        words.setWrapText(true);
        words.getStyleClass().add(Style.MUTED);
        model.earlierProperty().subscribe(() -> words.setText(model.earlierProperty().stream()
            .map(one -> messages.get("settings.office.earlier", Dates.day(one.lastDay()), one.office().heading().issuer()))
            .collect(Collectors.joining("\n"))));
        words.managedProperty().bind(words.textProperty().isNotEmpty());
        return words;
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focusFirst() {
        fields.focus(model.form().province().id());
    }
}
