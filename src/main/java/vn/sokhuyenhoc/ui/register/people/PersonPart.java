package vn.sokhuyenhoc.ui.register.people;

import javafx.scene.Node;
import vn.sokhuyenhoc.domain.assessment.PersonCard;

/** One part of the card of a person; the parts stand below each other. */
interface PersonPart {
    /** Made once. */
    Node node();

    /**
     * Shows this person.
     *
     * @param below whether the card lies below the list, wide and low, where text is large
     */
    void show(PersonCard card, boolean below);
}
