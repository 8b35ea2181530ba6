package vn.sokhuyenhoc.work;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.keying.CheckState;
import vn.sokhuyenhoc.domain.keying.Columns;
import vn.sokhuyenhoc.domain.keying.Kept;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.scoring.Marks;

/**
 * How a form reads in the journal: one line of fields between tabs, from which it can be kept again. Who keyed it stands in it for people to
 * read; it is not put back.
 */
final class FormJournal {
    private static final String KEPT = "form";
    private static final String REMOVED = "no-form";
    private static final String NO_COLUMN = "-";
    private static final int FIELDS = 10;

    private FormJournal() {
    }

    /**
     * What a line tells.
     *
     * @param name of the subject at that time
     * @param form as it stood from then on; null where it was taken away
     */
    record Line(String roundKey, long subjectId, String name, Kept form) {
    }

    static String kept(Round round, Subject subject, Kept form) {
        Stream<String> columns = Stream.of(MarkColumn.values()).map(column -> text(form.columns().of(column)));
        return Stream.concat(Stream.of(KEPT, round.key(), round.setId(), String.valueOf(subject.id()), plain(subject.name()), form.evidence(),
            form.state().name()), columns).collect(Collectors.joining("\t")) + "\t" + form.savedAt();
    }

    static String removed(Round round, Subject subject) {
        return String.join("\t", REMOVED, round.key(), round.setId(), String.valueOf(subject.id()), plain(subject.name()));
    }

    private static String text(Marks marks) {
        return marks == null ? NO_COLUMN : String.join(" ", FormDraft.of(marks).marks());
    }

    private static String plain(String name) {
        return name.replace('\t', ' ');
    }

    /** Whether a line tells of a form of this set, so that it can be read by it. */
    static Optional<String> roundOf(String line) {
        String[] fields = line.split("\t", -1);
        return fields[0].equals(KEPT) && fields.length > FIELDS || fields[0].equals(REMOVED) ? Optional.of(fields[1]) : Optional.empty();
    }

    /** Empty where the form was keyed by another set than the one its round goes by. */
    static Optional<Line> read(String line, CriteriaSet set) {
        String[] fields = line.split("\t", -1);
        if (!fields[2].equals(set.id())) {
            return Optional.empty();
        }
        Kept form = fields[0].equals(REMOVED) ? null
            : new Kept(new Columns(marks(fields[7], set), marks(fields[8], set), marks(fields[9], set)), fields[5], CheckState.valueOf(fields[6]),
                LocalDateTime.parse(fields[FIELDS]));
        return Optional.of(new Line(fields[1], Long.parseLong(fields[3]), fields[4], form));
    }

    private static Marks marks(String text, CriteriaSet set) {
        List<String> marks = Arrays.asList(text.split(" "));
        return text.equals(NO_COLUMN) ? null : FormReader.marks(new FormDraft(marks), set);
    }
}
