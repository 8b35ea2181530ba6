package vn.sokhuyenhoc.ui.criteria;

import javafx.scene.layout.Region;
import vn.sokhuyenhoc.domain.criteria.SetDraft;

/** One part of the editor. */
interface EditorPart {
    Region root();

    /** Shows a draft anew. */
    void fill(SetDraft draft);

    /** Puts the focus on the line, rule or cell of this number. */
    void focus(int index);
}
