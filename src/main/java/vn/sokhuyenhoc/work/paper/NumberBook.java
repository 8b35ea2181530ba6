package vn.sokhuyenhoc.work.paper;

import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PaperNumberStore;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.work.OfficeBook;

/**
 * The book of outgoing papers (sổ đăng ký văn bản đi): numbers run from 01 on 1 January to 31 December. A number is used once, also when the
 * paper came to nothing and its number is void.
 */
public final class NumberBook {
    /** Most letters of a summary, of a reason, of the letters of a kind, of a name. */
    public static final int LONGEST_SUMMARY = 300;
    public static final int LONGEST_REASON = 200;
    public static final int LONGEST_LETTERS = 12;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SYMBOL = 40;
    private static final String SERIES = "paper_numbers";

    private final Database database;
    private final PaperNumberStore numbers;
    private final SettingStore settings;
    private final OfficeBook offices;

    public NumberBook(Database database, OfficeBook offices) {
        this.database = database;
        this.numbers = new PaperNumberStore(database);
        this.settings = new SettingStore(database);
        this.offices = offices;
    }

    /**
     * A number that is asked for.
     *
     * @param letters of the kind of paper, such as TTr
     * @param date    of the paper; its year is the year of the book
     * @param summary what the paper is about
     * @param takenBy who asks; may be empty
     */
    public record Wanted(String letters, LocalDate date, String summary, String takenBy) {
    }

    /** One common series unless the office chose otherwise. */
    public PaperNumber.Series series() {
        return settings.get(SERIES).map(PaperNumber.Series::valueOf).orElse(PaperNumber.Series.COMMON);
    }

    /** For the numbers that are taken from now on; those taken keep what they have. */
    public void choose(PaperNumber.Series series) {
        database.change(Deed.PAPER_NUMBER, () -> {
            settings.put(SERIES, series.name());
            return null;
        });
    }

    /** What a paper of this kind and year would get. */
    public int next(String letters, int year) {
        return numbers.last(year, counted(letters)) + 1;
    }

    /** How the next number would read on a paper, such as "07/TTr-HKH". */
    public String nextShown(String letters, LocalDate date) {
        return PaperNumber.digits(next(letters, date.getYear())) + "/" + symbol(letters, date);
    }

    /** Takes the next number. */
    public PaperNumber take(Wanted wanted) {
        return database.change(Deed.PAPER_NUMBER, () -> add(wanted, next(clean(wanted), wanted.date().getYear())));
    }

    /** Takes a certain number, as of a paper that was written by hand before; refuses one that is used. */
    public PaperNumber take(Wanted wanted, int no) {
        return database.change(Deed.PAPER_NUMBER, () -> {
            if (no < 1 || numbers.isUsed(wanted.date().getYear(), counted(clean(wanted)), no)) {
                throw new FaultException(Fault.NUMBER_USED, PaperNumber.digits(no) + "/" + symbol(clean(wanted), wanted.date()));
            }
            return add(wanted, no);
        });
    }

    private PaperNumber add(Wanted wanted, int no) {
        String letters = clean(wanted);
        String summary = Fold.clean(wanted.summary());
        if (letters.isEmpty() || letters.length() > LONGEST_LETTERS || summary.isEmpty() || summary.length() > LONGEST_SUMMARY) {
            throw new FaultException(Fault.NUMBER_WORDS, LONGEST_LETTERS, LONGEST_SUMMARY);
        }
        database.detail(summary);
        String takenBy = Fold.clean(wanted.takenBy());
        return numbers.add(new PaperNumber(0, wanted.date().getYear(), counted(letters), no, symbol(letters, wanted.date()), wanted.date(), summary,
            takenBy.substring(0, Math.min(LONGEST_NAME, takenBy.length())), ""));
    }

    /** Says why a number is not used; it is not given again. */
    public void makeVoid(PaperNumber number, String reason) {
        String why = Fold.clean(reason);
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new FaultException(Fault.VOID_REASON, number.shown(), LONGEST_REASON);
        }
        database.change(Deed.PAPER_NUMBER, () -> {
            database.detail(number.shown());
            database.why(why);
            numbers.markVoid(number.id(), why);
            return null;
        });
    }

    /** In the order they were taken. */
    public List<PaperNumber> of(int year) {
        return numbers.all(year);
    }

    /** Years that have numbers, the newest first. */
    public List<Integer> years() {
        return numbers.years();
    }

    private String counted(String letters) {
        return series() == PaperNumber.Series.COMMON ? "" : letters;
    }

    private static String clean(Wanted wanted) {
        return Fold.clean(wanted.letters()).replace(" ", "");
    }

    private String symbol(String letters, LocalDate date) {
        String symbol = letters + "-" + offices.officeOn(date).heading().symbol();
        return symbol.substring(0, Math.min(LONGEST_SYMBOL, symbol.length()));
    }
}
