package vn.sokhuyenhoc.work.paper;

import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** Who composes which paper. */
final class Composing {
    private final RoundBook rounds;
    private final OfficeBook offices;
    private final Register register;
    private final SubjectStore subjects;
    private final Lists lists;
    private final Counts counts;
    private final Comparisons comparisons;
    private final PaperWords words;
    private final ListCode code;

    Composing(Database database, Seal seal, Messages paper) {
        this.rounds = new RoundBook(database);
        this.offices = new OfficeBook(database);
        this.register = new Register(database);
        this.subjects = new SubjectStore(database);
        this.lists = new Lists(database);
        this.counts = new Counts(rounds);
        this.comparisons = new Comparisons(database, rounds);
        this.words = new PaperWords(paper);
        this.code = new ListCode(seal, paper);
    }

    /** Refuses kinds that are no paper of blocks. */
    Composed of(PaperOrder order) {
        boolean draft = order.kind().hasCriteria() && !rounds.isChecked(order.round());
        PaperFrame frame = new PaperFrame(words, offices.officeOn(order.date()), order, draft);
        CriteriaSet set = rounds.set(order.round());
        return switch (order.kind()) {
            case REGISTRATION -> new ListPapers(lists, set, frame, code).registration();
            case LOW_MARKS -> new ListPapers(lists, set, frame, code).lowMarks();
            case PROPOSED -> new ListPapers(lists, set, frame, code).proposed();
            case NOTICE -> new ListPapers(lists, set, frame, code).notice();
            case CERTIFICATION -> new ListPapers(lists, set, frame, code).certification();
            case MINUTES -> new MinutesPaper(counts, frame).compose();
            case COMPARISON -> new ComparisonPaper(comparisons, frame).compose();
            case SUBMISSION -> new SubmissionPaper(counts, lists, frame).compose();
            case DECISION -> new DecisionPaper(lists, set, frame, code).recognising();
            case AMENDING -> new DecisionPaper(lists, set, frame, code).amending();
            case REPORT -> new ReportPaper(counts, lists, frame).compose();
            case THANKS -> new Slips(lists, register, subjects, frame).thanks();
            case REMINDERS -> new Slips(lists, register, subjects, frame).reminders();
            default -> throw new IllegalArgumentException(order.kind().name());
        };
    }
}
