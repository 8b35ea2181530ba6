package vn.sokhuyenhoc.text;

import java.util.Locale;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** What papers are called: on the screen, in the book of numbers, as files. */
public final class PaperNames {
    private final Messages messages;

    public PaperNames(Messages messages) {
        this.messages = messages;
    }

    public String name(PaperKind kind) {
        return messages.get("documents.paper." + low(kind));
    }

    /** What it is, of which round and village, in one line. */
    public String about(PaperOrder order) {
        String of = order.round() == null ? name(order.kind()) : messages.get("documents.about", name(order.kind()), order.round().name());
        return order.place() == null ? of : messages.get("documents.about", of, order.place().name());
    }

    /** A name for its file, without marks and blanks. */
    public String file(PaperOrder order, PaperKind.Format format) {
        String place = order.place() == null ? "" : "-" + Fold.fold(order.place().name()).replace(' ', '-');
        String round = order.round() == null ? "" : "-" + order.round().key();
        return messages.get("documents.file." + low(order.kind())) + round + place + "." + format.ending();
    }

    private static String low(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
