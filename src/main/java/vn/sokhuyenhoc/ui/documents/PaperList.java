package vn.sokhuyenhoc.ui.documents;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.recognition.Step;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.KindList;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Style;

/** The papers to choose from, below the step of the way of a round that they belong to. */
final class PaperList {
    private PaperList() {
    }

    static KindList<PaperKind> of(OrderModel order, Messages messages) {
        KindList<PaperKind> list = new KindList<>(order.kindProperty());
        PaperNames names = new PaperNames(messages);
        Step before = null;
        for (PaperKind kind : order.kinds()) {
            if (kind.step() != before) {
                list.add(Labels.of(messages.get("documents.step." + kind.step().name().toLowerCase(Locale.ROOT)), Style.MUTED, "step"));
            }
            before = kind.step();
            String name = kind.name().toLowerCase(Locale.ROOT);
            ToggleButton button = list.add(kind, "documents.kind-" + name, names.name(kind));
            button.setGraphic(new FontIcon(icon(kind)));
            button.setTooltip(new Tooltip(messages.get("documents.holds." + name)));
        }
        return list;
    }

    private static String icon(PaperKind kind) {
        return kind == PaperKind.CERTIFICATES ? "fth-award" : kind.formats().getFirst() == Format.EXCEL ? "fth-grid" : "fth-file-text";
    }
}
