package vn.sokhuyenhoc.ui.guide;

import java.util.List;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.form.KeySet.Action;
import vn.sokhuyenhoc.ui.kit.form.KeySet;
import vn.sokhuyenhoc.work.guide.KeyLine;

/** The keys for keying forms as they are set, each with what it does, for the key card. */
public final class FormKeyLines {
    private FormKeyLines() {
    }

    public static List<KeyLine> of(KeySet keys, Messages messages) {
        return List.of(new KeyLine("0–9", messages.get("guide.card.digits")),
            new KeyLine(keys.name(Action.TOP), messages.get("guide.card.top")),
            new KeyLine(keys.name(Action.MISSING), messages.get("guide.card.missing")),
            new KeyLine(keys.name(Action.SAME), messages.get("guide.card.same")),
            new KeyLine(keys.name(Action.BACK), messages.get("guide.card.back")),
            new KeyLine(keys.name(Action.FLAG), messages.get("guide.card.flag")),
            new KeyLine(keys.name(Action.COMMIT), messages.get("guide.card.commit")),
            new KeyLine("Z", messages.get("guide.card.correct")));
    }
}
