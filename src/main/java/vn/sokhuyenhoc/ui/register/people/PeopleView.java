package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.KeyHint;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;

/**
 * The list of people, with the one chosen beside it. It takes the wishes "household:ID", "chapter:ID", "unit:ID", "place:ID" (these alone)
 * and "person:ID" (chosen among all), and "list" with an own list.
 */
public final class PeopleView implements ScreenView {
    /** Household and memberships of the person chosen. */
    public record TiesModels(HouseholdPartModel household, MembershipPartModel memberships) {
    }

    private final PeopleViewModel model;
    private final PeoplePane people;
    private final List<KeyHint> keys;

    public PeopleView(PeopleViewModel model, PersonViewModel person, TiesModels ties, Navigator navigator, Messages messages) {
        this.model = model;
        Runnable startImport = () -> navigator.go(Screen.INTAKE, "people");
        this.people = new PeoplePane(model, person, new TiesPane(person, new HouseholdPart(ties.household(), navigator, messages),
            new MembershipPart(ties.memberships(), messages), messages), messages,
            new PeoplePane.Ways(startImport, () -> navigator.go(Screen.REPORTS, "lists:keep\n" + ListText.write(OwnListLink.of(model))),
                id -> navigator.go(Screen.SAFETY, "consents:person:" + id)));
        // Keys that stand on a button are not said twice.
        this.keys = List.of(new KeyHint("Ctrl F", messages.get("register.key.find")),
            new KeyHint("\u2191 \u2193", messages.get("register.key.choose")),
            new KeyHint("Enter", messages.get("person.key.edit")), new KeyHint("Ctrl G", messages.get("person.key.happened")),
            new KeyHint("Ctrl D", messages.get("person.key.data")),
            new KeyHint(messages.get("register.key.space"), messages.get("register.key.mark")),
            new KeyHint("Ctrl A", messages.get("register.key.mark_all")),
            new KeyHint("Ctrl V", messages.get("register.key.paste")));
        pasteBlocks(people, navigator);
        people.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.N) {
                startImport.run();
                event.consume();
            }
        });
    }

    /** A block of cells pasted here is a list to be imported, also while the find field has the focus. */
    private static void pasteBlocks(Node people, Navigator navigator) {
        people.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            String text = event.isShortcutDown() && event.getCode() == KeyCode.V ? Clipboard.getSystemClipboard().getString() : null;
            if (text != null && text.strip().matches("(?s).*[\\t\\n].*")) {
                navigator.go(Screen.INTAKE, "paste");
                event.consume();
            }
        });
    }

    @Override
    public Parent root() {
        return people;
    }

    @Override
    public void shown(String detail) {
        model.open(detail);
        people.focus();
    }

    @Override
    public List<KeyHint> keys() {
        return keys;
    }
}
