package vn.sokhuyenhoc.ui.register;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.ScreenView;

/** The register: the list of people, and in its place the import of a list. The wish {@value #IMPORT} brings the import to the front. */
public final class RegisterView implements ScreenView {
    public static final String IMPORT = "import";

    private final RegisterViewModel model;
    private final ImportViewModel imports;
    private final PeoplePane people;
    private final ImportView importing;
    private final StackPane root = new StackPane();
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();
    private final List<KeyHint> listKeys;
    private final List<KeyHint> importKeys;

    public RegisterView(RegisterViewModel model, ImportViewModel imports, Messages messages) {
        this.model = model;
        this.imports = imports;
        this.people = new PeoplePane(model, messages, this::startImport);
        this.importing = new ImportView(imports, messages, this::showList);
        this.listKeys = List.of(new KeyHint("Ctrl F", messages.get("register.key.find")),
            new KeyHint("\u2191 \u2193", messages.get("register.key.choose")),
            new KeyHint("Ctrl N", messages.get("register.key.import")), new KeyHint("Ctrl E", messages.get("register.key.export")));
        this.importKeys = List.of(new KeyHint("Ctrl O", messages.get("intake.key.open")), new KeyHint("Ctrl Enter", messages.get("intake.key.write")),
            new KeyHint("Esc", messages.get("intake.key.back")));
        keys.setAll(listKeys);
        root.getChildren().setAll(people);
        people.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                startImport();
                event.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        if (detail.equals(IMPORT)) {
            showImport();
        } else {
            showList();
        }
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }

    private void startImport() {
        boolean fresh = !imports.hasWork();
        showImport();
        if (fresh) {
            imports.chooseFile();
        }
    }

    private void showImport() {
        keys.setAll(importKeys);
        root.getChildren().setAll(importing.root());
        imports.start();
        importing.focus();
    }

    private void showList() {
        keys.setAll(listKeys);
        root.getChildren().setAll(people);
        model.load();
        people.focus();
    }
}
