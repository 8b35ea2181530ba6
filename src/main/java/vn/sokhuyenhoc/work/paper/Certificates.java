package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.store.CertificateStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PrivacyPeople;
import vn.sokhuyenhoc.store.RecognitionStore;

/**
 * Certificates of those whom UBND cấp xã recognised: their numbers, the pages, and to whom they were handed. A number belongs to one recognition
 * for ever; whoever lost the title gets no certificate any more.
 */
public final class Certificates {
    /** Most letters of the one to whom certificates were handed. */
    public static final int LONGEST_NAME = 80;
    private static final int PAGE = 500;

    private final Database database;
    private final CertificateStore store;
    private final RecognitionStore recognitions;
    private final PrivacyPeople people;
    private final CertificatePaper paper;
    private final PaperArchive archive;
    private final Clock clock;

    public Certificates(Database database, CertificatePaper paper, PaperArchive archive, Clock clock) {
        this.database = database;
        this.store = new CertificateStore(database);
        this.recognitions = new RecognitionStore(database);
        this.people = new PrivacyPeople(database);
        this.paper = paper;
        this.archive = archive;
        this.clock = clock;
    }

    /** Which recognitions: all, those without a certificate, with one, and of these those that were not handed over or were. */
    public enum Which { ALL, WITHOUT, WITH, WAITING, HANDED }

    /** Those of a round whom UBND cấp xã recognised and who were not erased, of a village (null: the commune), by village and name. */
    public List<Recognition> find(Round round, Long placeId, Which which, String text) {
        long[] ids = recognitions.ids(round.title(), new RecognitionFilter(round.id(), placeId, RecognitionFilter.Which.BY_OFFICE, text));
        return byIds(round, Arrays.stream(ids).boxed().toList()).stream().filter(one -> is(one, which)).filter(known(round)).toList();
    }

    /** A certificate without a name is nobody's. */
    private Predicate<Recognition> known(Round round) {
        Set<Long> erased = round.title() == Title.CITIZEN ? people.erasedRows() : Set.of();
        return one -> !erased.contains(one.subject().id());
    }

    private static boolean is(Recognition one, Which which) {
        boolean handed = one.certificate().filter(c -> c.givenOn() != null).isPresent();
        return switch (which) {
            case ALL -> true;
            case WITHOUT -> one.certificate().isEmpty();
            case WITH -> one.certificate().isPresent();
            case WAITING -> one.certificate().isPresent() && !handed;
            case HANDED -> handed;
        };
    }

    private List<Recognition> byIds(Round round, List<Long> ids) {
        List<Recognition> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PAGE) {
            found.addAll(recognitions.byIds(round.title(), ids.subList(from, Math.min(from + PAGE, ids.size()))));
        }
        return found;
    }

    /** The number that the next certificate of a year gets. */
    public int next(int year) {
        return store.last(year) + 1;
    }

    /** The pages as they would print now; one without a number yet shows a space for it and no code. */
    public byte[] pages(CertificateOrder order, Progress progress) {
        return paper.bytes(order, current(order), progress);
    }

    /**
     * Gives numbers to those that have none, and writes and archives the pages; where one of these fails, nothing was done. Printed anew, a
     * certificate keeps its number. Answers how many pages there are.
     */
    public int issue(CertificateOrder order, String who, Path out, Progress progress) {
        return database.bulkChange(Deed.CERTIFICATE, () -> {
            database.detail(order.round().name());
            number(order, who);
            List<Recognition> ready = current(order);
            byte[] pages = paper.bytes(order, ready, progress);
            Long place = ready.stream().map(r -> r.subject().placeId()).distinct().count() == 1 ? ready.getFirst().subject().placeId() : null;
            archive.keep(new PaperArchive.Issued(PaperKind.CERTIFICATES, new ArchivedPaper.Of(order.round().id(), place, null, null),
                paper.numbers(ready), order.date(), out.getFileName().toString(), who), pages);
            SafeFile.write(out, stream -> stream.write(pages));
            return ready.size();
        });
    }

    private void number(CertificateOrder order, String who) {
        Set<Long> numbered = store.numbered(order.round().id());
        int year = order.date().getYear();
        int no = store.last(year);
        String madeBy = Fold.clean(who);
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        for (Recognition one : current(order)) {
            if (!numbered.contains(one.id())) {
                store.add(one.id(), year, ++no, madeBy.substring(0, Math.min(LONGEST_NAME, madeBy.length())), now);
            }
        }
    }

    /** Asked anew each time: a title may have been withdrawn since the list was shown. */
    private List<Recognition> current(CertificateOrder order) {
        List<Recognition> found = byIds(order.round(), order.ids());
        if (found.isEmpty()) {
            throw new FaultException(Fault.NO_CERTIFICATES, order.round().name());
        }
        Predicate<Recognition> known = known(order.round());
        found.stream().filter(one -> !one.isValid() || !one.agency().isEmpty() || !known.test(one)).findFirst().ifPresent(one -> {
            throw new FaultException(Fault.CERTIFICATE_REFUSED, one.subject().name());
        });
        return found;
    }

    /** Notes when and to whom certificates were handed; those that have no number yet are left out. Answers how many were noted. */
    public int hand(Round round, List<Long> ids, LocalDate day, String to) {
        String whom = Fold.clean(to);
        if (whom.length() > LONGEST_NAME || day.isAfter(LocalDate.now(clock))) {
            throw new FaultException(Fault.HANDED_WRONG, LONGEST_NAME);
        }
        Set<Long> numbered = store.numbered(round.id());
        List<Long> those = ids.stream().filter(numbered::contains).toList();
        database.change(Deed.CERTIFICATE, () -> {
            database.detail(round.name());
            store.hand(those, day, whom);
            return null;
        });
        return those.size();
    }
}
