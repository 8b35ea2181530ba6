package vn.sokhuyenhoc.ui.opening;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.ActionBar;
import vn.sokhuyenhoc.ui.kit.Page;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.office.OfficeFields;

/** Setting up a register of one's own, on one page. */
final class NewPane implements OpeningPane {
    private final BorderPane root = new BorderPane();
    private final OpeningViewModel model;
    private final OfficeFields office;
    private final PasswordGroup password;

    NewPane(OpeningViewModel model, Messages messages) {
        this.model = model;
        this.office = new OfficeFields(model.office(), messages);
        this.password = new PasswordGroup(model, messages);
        Label title = new Label(messages.get("opening.new"));
        title.getStyleClass().add(Style.TITLE);
        Button create = new Button(messages.get("opening.create"));
        create.setId("opening.create");
        create.getStyleClass().add(Style.PRIMARY);
        create.setDefaultButton(true);
        create.setOnAction(event -> model.create().ifPresent(this::focus));
        Button back = new Button(messages.get("opening.back"));
        back.setId("opening.back");
        back.setOnAction(event -> model.go(OpeningViewModel.Step.WELCOME));
        Label making = new Label(messages.get("opening.making"));
        making.getStyleClass().add(Style.MUTED);
        making.visibleProperty().bind(model.work().runningProperty());
        VBox fields = new VBox(office, password);
        fields.getStyleClass().add("pile-of-groups");
        Page page = new Page(fields);
        ActionBar bar = new ActionBar(create, back, making);
        root.setTop(title);
        root.setCenter(page);
        root.setBottom(bar);
        root.getStyleClass().add("form-page");
        Keys.on(root, KeyCode.ESCAPE, back::fire);
    }

    private void focus(String id) {
        if (password.has(id)) {
            password.focus(id);
        } else {
            office.focus(id);
        }
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void focusFirst() {
        office.focus(model.office().province().id());
    }
}
