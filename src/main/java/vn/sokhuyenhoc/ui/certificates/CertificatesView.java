package vn.sokhuyenhoc.ui.certificates;

import java.util.List;
import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.SearchableComboBox;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.LargeText;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Spoken;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.ui.kit.print.PagePane;
import vn.sokhuyenhoc.work.paper.Certificates.Which;

/** Left those who are recognised, right the certificate as it will print; below, how it is laid out and what can be done. */
public final class CertificatesView implements ScreenView {
    private static final Duration PAUSE = Duration.millis(200);

    private final CertificatesViewModel model;
    private final Messages messages;
    private final VBox root = new VBox();
    private final TableView<Recognition> table;
    private final LayoutPane layout;
    private final StackPane right;
    private boolean large;

    public CertificatesView(CertificatesViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.table = new HolderTable(model, messages).table();
        this.layout = new LayoutPane(model, messages);
        PagePane page = PagePane.withId("certificates.page", model.pages());
        Label trouble = new Label();
        trouble.setWrapText(true);
        trouble.getStyleClass().add("page-trouble");
        trouble.textProperty().bind(model.pages().troubleProperty());
        this.right = new StackPane(page, trouble, layout.spots());
        right.setMinSize(0, 0);
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox middle = new HBox(table, right);
        middle.getStyleClass().add("certificates-middle");
        middle.setMinHeight(0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        CertificatesFoot foot = new CertificatesFoot(model, messages);
        root.getStyleClass().addAll(Style.SCREEN, "certificates");
        root.getChildren().addAll(top(), middle, layout.line(), foot);
        layout.openProperty().subscribe(open -> {
            page.setVisible(!open);
            arrange();
        });
        LargeText.watch(root, is -> {
            large = is;
            arrange();
        });
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Where text is large the measures take all the room. */
    private void arrange() {
        boolean listed = !large || !layout.openProperty().get();
        table.setVisible(listed);
        table.setManaged(listed);
    }

    private void pressed(KeyEvent event) {
        boolean on = event.getCode() == KeyCode.PAGE_DOWN;
        if ((on || event.getCode() == KeyCode.PAGE_UP) && event.isShortcutDown()) {
            model.pages().turn(on ? 1 : -1);
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.S) {
            model.issue();
            event.consume();
        }
    }

    private Node top() {
        SearchableComboBox<Round> round = Fields.choice("certificates.round", model.rounds().all(), model.rounds().chosenProperty(), Round::name);
        Spoken.name(round, messages.get("certificates.round"));
        round.getStyleClass().add("round");
        SearchableComboBox<Place> place = Fields.choice("certificates.place", model.places().all(), model.places().chosenProperty(),
            new Wording(messages)::place);
        Spoken.name(place, messages.get("certificates.place"));
        place.getStyleClass().add("place");
        ComboBox<Which> which = Choices.box("certificates.which", FXCollections.observableArrayList(Which.values()), model.whichProperty(),
            one -> messages.get("certificates.which." + one.name().toLowerCase(Locale.ROOT)));
        Spoken.name(which, messages.get("certificates.which"));
        TextField find = new TextField();
        find.setId("certificates.find");
        find.setPromptText(messages.get("certificates.find"));
        Spoken.byPrompt(find);
        find.textProperty().bindBidirectional(model.textProperty());
        PauseTransition pause = new PauseTransition(PAUSE);
        pause.setOnFinished(event -> model.refresh());
        find.textProperty().subscribe((was, is) -> pause.playFromStart());
        FlowPane top = new FlowPane(round, place, which, find);
        top.getStyleClass().addAll(Style.BAR, "certificates-top");
        top.setMinHeight(FlowPane.USE_PREF_SIZE);
        return top;
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown(String detail) {
        model.load();
        table.requestFocus();
    }

    @Override
    public List<KeyHint> keys() {
        return List.of(new KeyHint("Ctrl A", messages.get("certificates.key.all")), new KeyHint("Shift ↓", messages.get("certificates.key.more")),
            new KeyHint("Ctrl PgDn", messages.get("certificates.key.turn")), new KeyHint("Ctrl S", messages.get("certificates.key.save")));
    }
}
