package vn.sokhuyenhoc.ui.register.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.intake.Staying;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.ImportBook.Entry;
import vn.sokhuyenhoc.work.ImportBook.Undone;

/** What taking an import back would do, and did, as sentences. */
final class ImportWords {
    private ImportWords() {
    }

    static String would(Messages messages, Entry entry, Undone plan) {
        List<String> parts = new ArrayList<>();
        if (entry.forms()) {
            parts.add(messages.get("imports.would_forms", plan.forms()));
        } else {
            parts.add(messages.get("imports.would_people", plan.people()));
        }
        if (plan.fills() > 0) {
            parts.add(messages.get("imports.would_fills", plan.fills()));
        }
        if (!plan.kept().isEmpty()) {
            parts.add(messages.get("imports.would_keep", plan.kept().size()));
        }
        if (plan.changedForms() > 0) {
            parts.add(messages.get("imports.would_keep_forms", plan.changedForms()));
        }
        return String.join(" ", parts);
    }

    static String did(Messages messages, Entry entry, Undone done) {
        List<String> parts = new ArrayList<>();
        parts.add(entry.forms() ? messages.get("imports.did_forms", done.forms()) : messages.get("imports.did_people", done.people()));
        if (done.fills() > 0) {
            parts.add(messages.get("imports.did_fills", done.fills()));
        }
        if (!done.kept().isEmpty()) {
            parts.add(messages.get("imports.did_keep", done.kept().size()));
        }
        if (done.changedForms() > 0) {
            parts.add(messages.get("imports.did_keep_forms", done.changedForms()));
        }
        return String.join(" ", parts);
    }

    /** Who stays, and why, one a line. */
    static List<String> stays(Messages messages, Undone undone) {
        return undone.kept().stream()
            .map(one -> messages.get("imports.stays", Serial.of(one.serial()), one.name(), reason(messages, one))).toList();
    }

    private static String reason(Messages messages, Staying one) {
        return messages.get("imports.reason." + one.reason().name().toLowerCase(Locale.ROOT));
    }
}
