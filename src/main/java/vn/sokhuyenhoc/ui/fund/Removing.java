package vn.sokhuyenhoc.ui.fund;

import vn.sokhuyenhoc.domain.fund.FundEntry;
import vn.sokhuyenhoc.work.report.FundBook;

/**
 * Takes an entry out of the book and offers it back.
 *
 * @param changed told after each
 */
record Removing(FundBook book, FundViewModel.Outside outside, Runnable changed) {
    /** @param gone told when it is out */
    void remove(FundEntry entry, Runnable gone) {
        outside.runner().run(progress -> {
            book.remove(entry);
            return entry;
        }, out -> {
            outside.prompts().tell(outside.messages().get("fund.removed", out.amount()), () -> putBack(out));
            gone.run();
            changed.run();
        });
    }

    private void putBack(FundEntry entry) {
        outside.runner().run(progress -> book.add(entry), id -> {
            outside.prompts().tell(outside.messages().get("fund.back", entry.amount()));
            changed.run();
        });
    }
}
