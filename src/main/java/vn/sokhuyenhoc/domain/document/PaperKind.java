package vn.sokhuyenhoc.domain.document;

import java.util.List;
import java.util.Set;
import vn.sokhuyenhoc.domain.recognition.Step;

/**
 * The papers of a round in the order of the work. Official forms of the lists, minutes, submission and certificate were not found: the layouts
 * are the program's own, laid out after Nghị định 30/2020/NĐ-CP; letters of the kinds are those of its Phụ lục III.
 */
public enum PaperKind {
    PEOPLE(Step.REGISTERED, "", Format.EXCEL),
    REGISTRATION(Step.REGISTERED, "DS", Format.PDF, Format.EXCEL),
    ROLL(Step.DECLARED, "", Format.PDF, Format.EXCEL),
    FORMS(Step.DECLARED, "", Format.PDF),
    COVERS(Step.DECLARED, "", Format.PDF),
    MINUTES(Step.REVIEWED, "BB", Format.PDF, Format.WORD),
    LOW_MARKS(Step.REVIEWED, "DS", Format.PDF, Format.EXCEL),
    ROSTER(Step.VERIFIED, "", Format.EXCEL),
    PROPOSED(Step.LISTED, "DS", Format.PDF, Format.WORD, Format.EXCEL),
    NOTICE(Step.LISTED, "DS", Format.PDF, Format.WORD),
    COMPARISON(Step.LISTED, "DS", Format.PDF, Format.EXCEL),
    SUBMISSION(Step.SUBMITTED, "TTr", Format.PDF, Format.WORD),
    DECISION(Step.DECIDED, "Q\u0110", Format.PDF, Format.WORD),
    CERTIFICATION(Step.DECIDED, "DS", Format.PDF, Format.WORD, Format.EXCEL),
    AMENDING(Step.DECIDED, "DS", Format.PDF, Format.WORD, Format.EXCEL),
    CERTIFICATES(Step.CERTIFIED, "GCN", Format.PDF),
    THANKS(Step.CERTIFIED, "", Format.PDF, Format.WORD),
    REMINDERS(Step.DECLARED, "", Format.PDF, Format.WORD),
    REPORT(Step.CERTIFIED, "BC", Format.PDF, Format.WORD);

    private final Step step;
    private final String letters;
    private final List<Format> formats;

    PaperKind(Step step, String letters, Format... formats) {
        this.step = step;
        this.letters = letters;
        this.formats = List.of(formats);
    }

    /** As what a paper can be written. */
    public enum Format {
        PDF("pdf"), WORD("docx"), EXCEL("xlsx");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** Of the file's name. */
        public String ending() {
            return ending;
        }
    }

    /** What a clerk fills in for a paper beside its number and date. */
    public enum Field { MEETING_BEGIN, MEETING_END, MEETING_PLACE, PRESENT, CHAIR, SECRETARY, OPINIONS, ADDRESSEE, COPIES, REMARKS }

    private static final Set<PaperKind> WITHOUT_CRITERIA = Set.of(PEOPLE, REGISTRATION, ROLL, COVERS, REMINDERS);

    /** The step of the round that it belongs to. */
    public Step step() {
        return step;
    }

    /** In its number, such as TTr; empty for a paper that has none. */
    public String letters() {
        return letters;
    }

    public boolean isNumbered() {
        return !letters.isEmpty();
    }

    /** The first is the usual one. */
    public List<Format> formats() {
        return formats;
    }

    /** Whether it can be looked at page by page. */
    public boolean hasPages() {
        return formats.contains(Format.PDF);
    }

    public boolean hasRound() {
        return this != PEOPLE;
    }

    /** Whether it shows what a criteria set says, and so is a draft until the set is checked. */
    public boolean hasCriteria() {
        return !WITHOUT_CRITERIA.contains(this);
    }

    /** Whether it can be made of one village alone. */
    public boolean isByVillage() {
        return !Set.of(SUBMISSION, DECISION, AMENDING, REPORT).contains(this);
    }

    public List<Field> fields() {
        return switch (this) {
            case MINUTES -> List.of(Field.MEETING_BEGIN, Field.MEETING_END, Field.MEETING_PLACE, Field.PRESENT, Field.CHAIR, Field.SECRETARY,
                Field.OPINIONS);
            case SUBMISSION -> List.of(Field.ADDRESSEE, Field.REMARKS, Field.COPIES);
            case REPORT -> List.of(Field.ADDRESSEE, Field.OPINIONS, Field.REMARKS, Field.COPIES);
            case DECISION, AMENDING -> List.of(Field.COPIES);
            case THANKS, REMINDERS -> List.of(Field.REMARKS);
            default -> List.of();
        };
    }
}
