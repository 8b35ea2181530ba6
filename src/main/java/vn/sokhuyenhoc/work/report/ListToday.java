package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.util.List;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.ListContent;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;

/** What an own list means today. Whatever depends on what it is of stands here; those who show it or hand it over need not ask. */
public sealed interface ListToday permits PeopleToday, ResultsToday {
    /** Without what is no longer there. */
    ListContent content();

    /** What of it was left out, because it is not in the register any more or was not understood. */
    List<String> left();

    /** What narrows it. */
    String words(Messages messages);

    /** So many of what it is of, such as "12 people". */
    String counted(int count, Messages messages);

    /** The rows, in its order. */
    long[] ids();

    /** These rows as they stand on a page. */
    Table page(long[] ids, PaperTables tables);

    /** How many there are, below the table. */
    String closing(int count, Messages paper);

    /** Whether it tells results by criteria that nobody compared with the paper copy. */
    boolean isDraft();

    /** As a sheet, noted in the log; answers how many. */
    int excel(Publishing publishing, Path out, Progress progress);
}
