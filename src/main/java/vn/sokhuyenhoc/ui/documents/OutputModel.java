package vn.sokhuyenhoc.ui.documents;

import java.util.Optional;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.paper.PaperMaking;
import vn.sokhuyenhoc.work.paper.Printing;

/** Where a paper goes: into a file, or to the printer. */
public final class OutputModel {
    private final PaperMaking making;
    private final Supplier<Optional<PaperOrder>> order;
    private final DocumentsViewModel.Desk desk;
    private final PaperNames words;
    private final LongWork saving;
    private final PrintModel printing;

    /** @param order answers the paper as it is filled in now */
    OutputModel(PaperMaking making, Printing printing, Supplier<Optional<PaperOrder>> order, DocumentsViewModel.Desk desk) {
        this.making = making;
        this.order = order;
        this.desk = desk;
        this.words = new PaperNames(desk.messages());
        this.saving = new LongWork(desk.runner(), desk.prompts()::fail);
        this.printing = new PrintModel(printing, desk.runner(), desk.prompts(), desk.messages());
    }

    /** Asks for a file and writes the paper there; a format that the paper does not have is not asked for. */
    public void save(PaperKind.Format format) {
        if (!saving.runningProperty().get()) {
            order.get().filter(now -> now.kind().formats().contains(format)).ifPresent(now -> save(now, format));
        }
    }

    private void save(PaperOrder now, PaperKind.Format format) {
        desk.prompts().saveFile(words.name(now.kind()), words.file(now, format), format.ending()).ifPresent(out ->
            saving.start(progress -> making.write(now, format, out, progress), written -> desk.prompts().tell(
                desk.messages().get("documents.saved", words.name(now.kind()), written, out.getFileName().toString()))));
    }

    /** Prints the paper, after {@link PrintModel#ask}. */
    public void print() {
        order.get().filter(now -> now.kind().hasPages())
            .ifPresent(now -> printing.print(progress -> making.pdf(now, progress), words.about(now)));
    }

    public LongWork saving() {
        return saving;
    }

    public PrintModel printing() {
        return printing;
    }
}
