package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PaperStack;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SubjectStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.Rolls.Village;

/**
 * What is printed to collect forms, in the order in which they are keyed: the roll to tick off, a blank form for each, a cover for each
 * village's bundle. There is no official form of any; the layouts are the program's own.
 */
public final class FormPapers {
    /** A preview shows no more: the forms of a commune are thousands of pages. */
    public static final int SHOWN = 10;

    private final Publishing.Books books;
    private final SubjectStore subjects;
    private final ExcelWriter excel;
    private final PdfWriter pdf;
    private final Messages messages;

    public FormPapers(Database database, Publishing.Books books, ExcelWriter excel, PdfWriter pdf, Messages paper) {
        this.books = books;
        this.subjects = new SubjectStore(database);
        this.excel = excel;
        this.pdf = pdf;
        this.messages = paper;
    }

    /** What can be printed. */
    public enum Kind { ROLL, FORMS, COVERS }

    /**
     * Which papers.
     *
     * @param place or null for the whole commune; makes no difference to titles that are not given by village
     * @param empty forms without a name more for each village, for people who are not in the register yet
     */
    public record Wanted(Round round, Place place, int empty) {
    }

    /** As pages; answers how many people, forms or covers there are. Refuses a roll without anybody. */
    public int write(Kind kind, Wanted wanted, Path out, Progress progress) {
        Counted<PaperStack.Paper> papers = papers(kind, wanted);
        pdf.write(stack(kind, wanted, papers), out, counted(progress, wanted));
        return books.register().disclosures().exported(out, kind == Kind.ROLL ? onRolls(wanted) : papers.count, false);
    }

    /** The roll as a sheet, each village on a page of its own; answers how many are on it. */
    public int rollSheet(Wanted wanted, Path out, Progress progress) {
        List<Village> some = rolls(wanted).stream().filter(village -> !village.roll().isEmpty()).limit(1).toList();
        if (some.isEmpty()) {
            throw nobody(wanted);
        }
        RollPaper roll = new RollPaper(messages, wanted.round());
        excel.write(roll.sheet(rolls(wanted)), out, counted(progress, wanted));
        return books.register().disclosures().exported(out, onRolls(wanted), false);
    }

    private int onRolls(Wanted wanted) {
        return rolls(wanted).stream().mapToInt(village -> village.roll().size()).sum();
    }

    /** The same to be looked at, not written anywhere; of the forms only the first. */
    public Preview preview(Kind kind, Wanted wanted, Progress progress) {
        Counted<PaperStack.Paper> papers = papers(kind, wanted);
        papers.most = kind == Kind.FORMS ? SHOWN : Integer.MAX_VALUE;
        return new Preview(pdf.bytes(stack(kind, wanted, papers), counted(progress, wanted)));
    }

    /** All of them as a PDF file, held in memory. */
    public byte[] bytes(Kind kind, Wanted wanted, Progress progress) {
        return pdf.bytes(stack(kind, wanted, papers(kind, wanted)), counted(progress, wanted));
    }

    private PaperStack stack(Kind kind, Wanted wanted, Counted<PaperStack.Paper> papers) {
        boolean draft = kind == Kind.FORMS && !books.rounds().isChecked(wanted.round());
        return new PaperStack(List.of(messages.get("paper.stack." + kind.name().toLowerCase(Locale.ROOT)), wanted.round().name()), papers,
            draft ? Optional.of(messages.get("paper.draft")) : Optional.empty());
    }

    private Counted<PaperStack.Paper> papers(Kind kind, Wanted wanted) {
        Office office = books.offices().office();
        List<String> issuer = Stream.of(office.heading().superior(), office.heading().issuer()).filter(line -> !line.isBlank()).toList();
        Round round = wanted.round();
        Stream<Village> villages = rolls(wanted).stream().filter(village -> !village.roll().isEmpty() || kind == Kind.FORMS && wanted.empty() > 0);
        Stream<? extends PaperStack.Paper> papers = switch (kind) {
            case ROLL -> {
                RollPaper roll = new RollPaper(messages, round);
                yield villages.map(village -> roll.pages(issuer, village));
            }
            case COVERS -> {
                CoverPaper cover = new CoverPaper(messages, round);
                yield villages.map(village -> cover.page(issuer, village));
            }
            case FORMS -> {
                FormPaper form = new FormPaper(messages, round, books.rounds().set(round), issuer);
                yield villages.flatMap(village -> Stream.concat(village.roll().stream().map(form::of),
                    Stream.generate(() -> form.empty(village.name())).limit(wanted.empty())));
            }
        };
        Iterator<? extends PaperStack.Paper> all = papers.iterator();
        if (!all.hasNext()) {
            throw nobody(wanted);
        }
        return new Counted<>(all);
    }

    private FaultException nobody(Wanted wanted) {
        return new FaultException(Fault.ROLL_EMPTY, wanted.round().name());
    }

    private Rolls rolls(Wanted wanted) {
        List<Place> places = wanted.place() == null ? books.register().places() : List.of(wanted.place());
        return new Rolls(subjects, wanted.round().title(), places);
    }

    private Progress counted(Progress progress, Wanted wanted) {
        int of = rolls(wanted).size();
        return (done, _) -> progress.at(Math.min(done, of), of);
    }

    /** Papers as they come, counted; no more than asked for. Can be gone through once. */
    private static final class Counted<T> implements Iterable<T>, Iterator<T> {
        private final Iterator<? extends T> all;
        private int count;
        private int most = Integer.MAX_VALUE;

        Counted(Iterator<? extends T> all) {
            this.all = all;
        }

        @Override
        public Iterator<T> iterator() {
            return this;
        }

        @Override
        public boolean hasNext() {
            return count < most && all.hasNext();
        }

        @Override
        public T next() {
            count++;
            return all.next();
        }
    }
}
