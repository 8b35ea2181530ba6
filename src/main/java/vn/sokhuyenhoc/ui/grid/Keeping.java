package vn.sokhuyenhoc.ui.grid;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Begun;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.BegunForms;

/** Keeps what was typed and is not saved yet as begun forms, for anybody to go on with, after a power cut too. */
final class Keeping {
    /** What the register has room for in all cells of a form; a longer text is no mark anyhow. */
    private static final int ROOM = 1900;

    private final BegunForms begun;
    private final TaskRunner runner;
    private final Chosen chosen;
    private final Clock clock;
    private final Map<Paper, Begun> unkept = new HashMap<>();

    private record Paper(long roundId, long subjectId, MarkColumn column) {
        static Paper of(Begun form) {
            return new Paper(form.roundId(), form.subjectId(), form.column());
        }
    }

    Keeping(BegunForms begun, TaskRunner runner, Chosen chosen, Clock clock) {
        this.begun = begun;
        this.runner = runner;
        this.chosen = chosen;
        this.clock = clock;
    }

    /** Rows with something unsaved are kept, all others are no longer begun. */
    void renew(List<Row> rows, int field) {
        List<Begun> kept = new ArrayList<>();
        List<Begun> ended = new ArrayList<>();
        for (Row row : rows) {
            (row.isChanged() ? kept : ended).add(begun(row, field));
        }
        runner.run(progress -> {
            begun.renew(kept, ended);
            return kept;
        }, done -> rows.forEach(row -> unkept.remove(Paper.of(begun(row, field)))), Progress.NONE,
            // It still stands here; the next saving says what is wrong with the disk.
            failure -> kept.forEach(form -> unkept.put(Paper.of(form), form)));
    }

    private Begun begun(Row row, int field) {
        int most = ROOM / row.texts().size() - 1;
        List<String> texts = row.texts().stream().map(text -> text.length() > most ? text.substring(0, most) : text).toList();
        return new Begun(chosen.shown().round().id(), row.id(), chosen.shown().column(), chosen.clerkProperty().get(), texts, row.evidence(), field,
            LocalDateTime.now(clock));
    }

    /** Rows just read, with what could not be kept of them. */
    List<Row> restore(Opened opened) {
        return opened.rows().stream().map(row -> {
            Begun left = unkept.get(new Paper(opened.round().id(), row.id(), opened.column()));
            return left == null ? row : row.begun(left);
        }).toList();
    }
}
