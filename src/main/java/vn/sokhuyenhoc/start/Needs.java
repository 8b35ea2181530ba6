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
    private static final Map<String, Right> SECTIONS = Map.ofEntries(Map.entry("entry.verify", Right.VERIFYING),
        Map.entry("register.places", Right.REGISTER), Map.entry("register.twins", Right.REGISTER), Map.entry("register.imports", Right.IMPORT),
        Map.entry("register.households", Right.REGISTER), Map.entry("register.chapters", Right.REGISTER),
        Map.entry("register.groups", Right.REGISTER), Map.entry("results.way", Right.REVIEW), Map.entry("results.registration", Right.KEYING),
        Map.entry("safety.copies", Right.SAFETY), Map.entry("safety.log", Right.SAFETY), Map.entry("safety.privacy", Right.REGISTER));
    private static final Map<String, Right> IDS = Map.ofEntries(Map.entry("register.add", Right.REGISTER),
        Map.entry("register.change", Right.REGISTER), Map.entry("register.import", Right.IMPORT), Map.entry("register.first_import", Right.IMPORT),
        Map.entry("person.edit", Right.REGISTER), Map.entry("person.happened", Right.REGISTER), Map.entry("person.ties_edit", Right.REGISTER),
        Map.entry("membership.join", Right.REGISTER), Map.entry("membership.keep_household", Right.REGISTER),
        Map.entry("results.enter_forms", Right.KEYING), Map.entry("results.rescore", Right.REVIEW),
        Map.entry("recognised.withdraw", Right.REVIEW), Map.entry("recognised.agency_add", Right.REVIEW),
        Map.entry("register.full_ids", Right.FULL_IDS), Map.entry("results.full_ids", Right.FULL_IDS),
        Map.entry("documents.full_ids", Right.FULL_IDS));

    private final Account account;

    Needs(Account account) {
        this.account = account;
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
