package vn.sokhuyenhoc.ui.intake;

import java.util.Locale;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Imported;

/** Words that more than one pane of the import says. */
final class IntakeWords {
    private IntakeWords() {
    }

    static String done(Messages messages, Imported done) {
        String number = String.valueOf(done.number());
        return done.joined() == 0 ? messages.get("intake.done", number, done.taken(), done.refused())
            : messages.get("intake.done_joined", number, done.taken(), done.joined(), done.refused());
    }

    /** What a column is read as; null is one that is passed over. */
    static String column(Messages messages, ListColumn column) {
        if (column == null) {
            return messages.get("intake.skip");
        }
        String field = messages.get("intake.field." + column.field().name().toLowerCase(Locale.ROOT));
        return column.field() == ListField.MARK ? messages.get("intake.mark_number", field, String.valueOf(column.number())) : field;
    }

    /** As a spreadsheet names it: A … Z, AA … */
    static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
