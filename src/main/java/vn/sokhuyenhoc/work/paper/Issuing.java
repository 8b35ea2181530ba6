package vn.sokhuyenhoc.work.paper;

import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.work.RoundBook;

/**
 * Issues papers of the association: a paper takes its number from the book, goes into the archive byte for byte, and the step of the round that it
 * shows is noted; all of it or nothing. A draft is not issued.
 */
public final class Issuing {
    private static final int LONGEST_NAME = 80;
    private static final String LAST = "issued_by.last";
    /** The decision has its number from UBND cấp xã, certificates have a book of their own. */
    private static final Set<PaperKind> NUMBERED_ELSEWHERE = Set.of(PaperKind.DECISION, PaperKind.CERTIFICATES);

    private final Database database;
    private final SettingStore settings;
    private final Books books;
    private final PaperNames words;

    public Issuing(Database database, Books books, PaperNames paper) {
        this.database = database;
        this.settings = new SettingStore(database);
        this.books = books;
        this.words = paper;
    }

    /** What papers are made from and written into. */
    public record Books(PaperMaking making, RoundBook rounds, NumberBook numbers, PaperArchive archive, PaperFields fields,
                        StepNotes steps) {
    }

    /**
     * What a clerk wants to know before issuing.
     *
     * @param number  that the paper has or would get, such as "07/TTr-HKH"
     * @param who     issued a paper last; may be empty
     * @param earlier the paper of this number that was issued already
     */
    public record Before(String number, String who, Optional<ArchivedPaper> earlier) {
    }

    /** Whether papers of this kind are numbered and issued by the association, one by one. */
    public static boolean isNumberedHere(PaperKind kind) {
        return kind.isNumbered() && !NUMBERED_ELSEWHERE.contains(kind);
    }

    /** Whether the paper shows what a criteria set says that nobody has compared with its paper copy. */
    public boolean isDraft(PaperOrder order) {
        return order.kind().hasCriteria() && !books.rounds().isChecked(order.round());
    }

    public Before before(PaperOrder order) {
        String letters = order.kind().letters();
        String number = line(order).map(PaperNumber::shown).orElseGet(() -> order.number().isEmpty()
            ? books.numbers().nextShown(letters, order.date()) : order.number());
        return new Before(number, settings.get(LAST).orElse(""),
            books.archive().all().stream().filter(paper -> paper.kind() == order.kind() && paper.number().equals(number)
                && paper.date().getYear() == order.date().getYear()).findFirst());
    }

    /** Takes the next number for the paper and keeps it with what was filled in; answers its digits. */
    public String takeNumber(PaperOrder order) {
        return database.change(Deed.PAPER, () -> {
            String digits = take(order, settings.get(LAST).orElse("")).digits();
            database.detail(words.about(order));
            books.fields().keep(order.numbered(digits), true);
            return digits;
        });
    }

    private PaperNumber take(PaperOrder order, String who) {
        return books.numbers().take(new NumberBook.Wanted(order.kind().letters(), order.date(), words.about(order), who));
    }

    /** Issues the paper; refuses a draft, a kind that is numbered elsewhere, and a name that is empty or over 80 letters. */
    public ArchivedPaper issue(PaperOrder order, String by, Progress progress) {
        String who = Fold.clean(by);
        if (who.isEmpty() || who.length() > LONGEST_NAME) {
            throw new FaultException(Fault.ISSUER_NAME, LONGEST_NAME);
        }
        if (!isNumberedHere(order.kind())) {
            throw new FaultException(Fault.PAPER_NOT_ISSUED_HERE, words.name(order.kind()));
        }
        if (isDraft(order)) {
            throw new FaultException(Fault.PAPER_STILL_DRAFT, words.name(order.kind()));
        }
        return database.change(Deed.PAPER, () -> {
            settings.put(LAST, who);
            Optional<PaperNumber> line = order.number().isEmpty() ? Optional.of(take(order, who)) : line(order);
            PaperOrder numbered = order.numbered(line.map(PaperNumber::digits).orElse(order.number()));
            books.fields().keep(numbered, true);
            ArchivedPaper.Of of = new ArchivedPaper.Of(order.round().id(), order.place() == null ? null : order.place().id(),
                books.steps().list(order).map(TitleList::id).orElse(null), line.map(PaperNumber::id).orElse(null));
            String shown = line.map(PaperNumber::shown).orElse(order.number());
            byte[] pdf = books.making().pdf(numbered, progress);
            ArchivedPaper kept = books.archive().keep(new PaperArchive.Issued(order.kind(), of, shown, order.date(),
                words.file(numbered, PaperKind.Format.PDF), who), pdf);
            books.steps().note(numbered, shown, who);
            return kept;
        });
    }

    /** Of the number that was typed or taken. */
    private Optional<PaperNumber> line(PaperOrder order) {
        return order.number().isEmpty() ? Optional.empty() : books.numbers().of(order.date().getYear()).stream()
            .filter(number -> !number.isVoid() && number.symbol().startsWith(order.kind().letters() + "-"))
            .filter(number -> number.digits().equals(padded(order.number())) || number.shown().equals(order.number())).findFirst();
    }

    private static String padded(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }
}
