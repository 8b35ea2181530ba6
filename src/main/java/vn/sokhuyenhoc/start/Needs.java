package vn.sokhuyenhoc.start;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.ui.kit.Later;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.ScreenView;
import vn.sokhuyenhoc.ui.kit.Sections.Section;

/**
 * What has no place on the screen for whoever may not do it: screens and sections by their names, buttons and the like by their ids. That it
 * is hidden is a kindness only; it is refused where changes are made.
 */
final class Needs {
    private static final Map<Screen, Right> SCREENS = Map.of(Screen.ENTRY, Right.KEYING, Screen.DOCUMENTS, Right.PAPERS, Screen.CRITERIA,
        Right.CRITERIA, Screen.INTAKE, Right.IMPORT, Screen.RESCORE, Right.REVIEW);
    private static final Map<String, Right> SECTIONS = Map.ofEntries(ofId("entry.verify", Right.VERIFYING),
        ofId("register.places", Right.REGISTER), ofId("register.twins", Right.REGISTER), ofId("register.imports", Right.IMPORT),
        ofId("register.households", Right.REGISTER), ofId("register.chapters", Right.REGISTER),
        ofId("register.groups", Right.REGISTER), ofId("results.way", Right.REVIEW), ofId("results.registration", Right.KEYING),
        ofId("safety.copies", Right.SAFETY), ofId("safety.log", Right.SAFETY), ofId("safety.privacy", Right.REGISTER),
        ofId("safety.consents", Right.REGISTER), ofId("safety.keeping", Right.REGISTER), ofId("reports.facts", Right.REPORTS),
        ofId("reports.fund", Right.REPORTS));
    private static final Map<String, Right> IDS = Map.ofEntries(ofId("register.add", Right.REGISTER),
        ofId("register.change", Right.REGISTER), ofId("register.import", Right.IMPORT), ofId("register.first_import", Right.IMPORT),
        ofId("person.edit", Right.REGISTER), ofId("person.happened", Right.REGISTER), ofId("person.ties_edit", Right.REGISTER),
        ofId("person.data", Right.REGISTER),
        ofId("membership.join", Right.REGISTER), ofId("membership.keep_household", Right.REGISTER),
        ofId("results.enter_forms", Right.KEYING), ofId("results.rescore", Right.REVIEW),
        ofId("recognised.withdraw", Right.REVIEW), ofId("recognised.agency_add", Right.REVIEW),
        ofId("register.full_ids", Right.FULL_IDS), ofId("results.full_ids", Right.FULL_IDS),
        ofId("documents.full_ids", Right.FULL_IDS), ofId("reporting.sign", Right.REPORTS), ofId("privacy.erase_look", Right.SAFETY),
        ofId("privacy.save", Right.SETTINGS));

    private final Account account;

    Needs(Account account) {
        this.account = account;
    }

    /** @param id of something on the screen, or of a section: its screen's name, a dot and its own */
    private static Map.Entry<String, Right> ofId(String id, Right needed) {
        return Map.entry(id, needed);
    }

    /** The screens that are not there for the account. */
    Set<Screen> closed() {
        return SCREENS.keySet().stream().filter(screen -> !may(SCREENS.get(screen))).collect(Collectors.toSet());
    }

    /** Those sections of a screen that are there for the account. */
    List<Section> of(String screen, List<Section> sections) {
        return sections.stream().filter(section -> may(SECTIONS.get(screen + "." + section.name()))).toList();
    }

    /** A screen or section that is built at its first visit, without what the account may not do. */
    Later later(Supplier<ScreenView> builder) {
        return new Later(() -> {
            ScreenView view = builder.get();
            hide(view.root());
            return view;
        });
    }

    private boolean may(Right right) {
        return right == null || account.may(right);
    }

    /** Takes out what the account may not do. */
    void hide(Node node) {
        if (node instanceof ScrollPane scroll && scroll.getContent() != null) {
            hide(scroll.getContent());
        } else if (node instanceof Pane pane) {
            pane.getChildren().removeIf(child -> child.getId() != null && !may(IDS.get(child.getId())));
            pane.getChildren().forEach(this::hide);
        }
    }
}
