package vn.sokhuyenhoc.ui.cross;

import java.nio.file.Path;
import java.util.function.BiFunction;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.work.report.CrossPapers;

/** Writes a table, the list of a cell, or all that is counted as files. */
final class FilesModel {
    private final CrossPapers papers;
    private final Prompts prompts;
    private final Messages messages;
    private final LongWork work;

    FilesModel(CrossPapers papers, CrossViewModel.Outside outside) {
        this.papers = papers;
        this.prompts = outside.prompts();
        this.messages = outside.messages();
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
    }

    void excel(CrossPapers.Seen seen) {
        prompts.saveFile(messages.get("cross.excel_title"), messages.get("cross.excel_name"), "xlsx")
            .ifPresent(file -> work.start(progress -> papers.excel(seen, file), this::saved));
    }

    void pdf(CrossPapers.Seen seen) {
        prompts.saveFile(messages.get("cross.pdf_title"), messages.get("cross.pdf_name"), "pdf")
            .ifPresent(file -> work.start(progress -> papers.pdf(seen, file), this::saved));
    }

    private void saved(Path file) {
        prompts.tell(messages.get("cross.saved", file.getFileName().toString()));
    }

    /** Those in a cell. */
    void members(CrossViewModel.Opened cell) {
        rows("cross.members_title", "cross.members_name", (file, progress) -> papers.members(cell.question(), cell.spot(), file, progress));
    }

    /** A row for each of those counted, to make a pivot table of. */
    void data(CrossScope scope) {
        rows("cross.pivot_title", "cross.pivot_name", (file, progress) -> papers.data(scope, file, progress));
    }

    private void rows(String title, String name, BiFunction<Path, Progress, Integer> writer) {
        prompts.saveFile(messages.get(title), messages.get(name), "xlsx").ifPresent(file -> work.start(
            progress -> writer.apply(file, progress),
            rows -> prompts.tell(messages.get("cross.saved_rows", rows, file.getFileName().toString()))));
    }

    LongWork work() {
        return work;
    }
}
