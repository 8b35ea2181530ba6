package vn.sokhuyenhoc.ui.documents;

import java.util.ArrayList;
import java.util.List;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.paper.Issuing;

/** What a paper leaves open, to be written by hand. */
final class Gaps {
    private Gaps() {
    }

    /** In sentences; empty where nothing is left open. */
    static String of(PaperOrder order, boolean signerNamed, Messages messages) {
        List<String> open = new ArrayList<>();
        if (order.kind().isNumbered() && order.number().isEmpty()) {
            open.add(messages.get(Issuing.isNumberedHere(order.kind()) ? "documents.gap.number" : "documents.gap.number_elsewhere"));
        }
        if (order.kind().isNumbered() && !signerNamed) {
            open.add(messages.get("documents.gap.signer"));
        }
        int missing = order.kind().fields().size() - order.answers().size();
        if (missing > 0) {
            open.add(messages.get("documents.gap.fields", missing, order.kind().fields().size()));
        }
        return String.join(" ", open);
    }
}
