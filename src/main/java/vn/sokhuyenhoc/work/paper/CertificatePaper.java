package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperNumber;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.pdf.CertificateStack;
import vn.sokhuyenhoc.files.pdf.CertificateWriter;
import vn.sokhuyenhoc.files.pdf.TestPage;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.RoundBook;

/** The words of certificates. Their official form was not found: they are the program's own. */
public final class CertificatePaper {
    private final OfficeBook offices;
    private final RoundBook rounds;
    private final Seal seal;
    private final CertificateWriter writer;
    private final Messages messages;
    private final Wording wording;

    public CertificatePaper(OfficeBook offices, RoundBook rounds, Seal seal, CertificateWriter writer, Messages paper) {
        this.offices = offices;
        this.rounds = rounds;
        this.seal = seal;
        this.writer = writer;
        this.messages = paper;
        this.wording = new Wording(paper);
    }

    /** Each page is made as it is written. */
    byte[] bytes(CertificateOrder order, List<Recognition> of, Progress progress) {
        Office office = offices.officeOn(order.date());
        Iterable<CertificateStack.Leaf> leaves = () -> of.stream().map(one -> leaf(order, office, one)).iterator();
        return writer.bytes(new CertificateStack(order.layout(), messages.get("certificate.file", titleName(order.round())),
            head(order.round(), office), leaves, rounds.isChecked(order.round()) ? Optional.empty() : Optional.of(messages.get("paper.draft"))),
            (done, _) -> progress.at(done, of.size()));
    }

    /** A page to be laid over the office's own paper. @param names of the parts, as the screen calls them */
    public void testPage(CertificateLayout layout, Map<Part, String> names, Path out) {
        byte[] page = writer.testPage(layout, new TestPage.Words(messages.get("certificate.test"), names));
        SafeFile.write(out, stream -> stream.write(page));
    }

    /** The lowest and the highest number of these, such as "01-12/GCN-HKH". */
    String numbers(List<Recognition> of) {
        IntSummaryStatistics numbers = of.stream().flatMap(one -> one.certificate().stream()).mapToInt(Recognition.Certificate::no)
            .summaryStatistics();
        String first = PaperNumber.digits(numbers.getMin());
        return (numbers.getMin() == numbers.getMax() ? first : first + "-" + PaperNumber.digits(numbers.getMax())) + symbol(offices.office());
    }

    private static String symbol(Office office) {
        return "/" + PaperKind.CERTIFICATES.letters() + "-" + office.heading().symbol();
    }

    private CertificateStack.Head head(Round round, Office office) {
        Office.Signer signer = office.signer();
        return new CertificateStack.Head(messages.get("paper.nation"), messages.get("paper.motto"), office.heading().superior(),
            office.heading().issuer(), messages.get("certificate.type"),
            messages.get("certificate.subject", titleName(round), String.valueOf(round.year())).toUpperCase(Locale.ROOT),
            Stream.of(signer.signingFor(), signer.position()).filter(line -> !line.isBlank()).toList());
    }

    private CertificateStack.Leaf leaf(CertificateOrder order, Office office, Recognition one) {
        Subject subject = one.subject();
        String number = one.certificate().map(c -> PaperNumber.digits(c.no()) + symbol(office)).orElse("");
        Map<Part, String> words = new EnumMap<>(Part.class);
        words.put(Part.NAME, subject.name());
        words.put(Part.VILLAGE, village(office, one));
        words.put(Part.TITLE, titleName(order.round()));
        words.put(Part.YEAR, String.valueOf(order.round().year()));
        words.put(Part.DECISION, decision(one.decision()));
        String[] day = dayParts(order.date());
        words.put(Part.PLACE_DATE, messages.get("paper.place_date", office.commune().name(), day[0], day[1], day[2]));
        words.put(Part.SIGNER, office.signer().name());
        words.put(Part.NUMBER, number.isEmpty() ? messages.get("certificate.number_open", symbol(office))
            : messages.get("certificate.number", number));
        String digits = one.certificate().map(c -> seal.digits(new SignedSummary(PaperKind.CERTIFICATES, commune(office), subject.placeName(),
            subject.title(), order.round().year(), number, order.date(), new SignedSummary.Line(c.year(), c.no()),
            new SignedSummary.Whose.One(subject.name())))).orElse("");
        return new CertificateStack.Leaf(lead(subject), words, digits);
    }

    private String village(Office office, Recognition one) {
        Subject subject = one.subject();
        boolean named = !subject.placeName().isEmpty() && subject.title() != Title.COMMUNITY;
        String home = named ? messages.get("certificate.where", subject.placeName(), commune(office)) : commune(office);
        BirthDate birth = subject.person() == null ? null : subject.person().identity().birth();
        // Three of one village may have the same name.
        String where = birth == null ? home : messages.get("certificate.born", String.valueOf(birth.year()), home);
        String from = where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1);
        return one.grade().isBlank() ? from : messages.get("certificate.grade", from, one.grade());
    }

    private String decision(Decision decision) {
        String[] day = dayParts(decision.day());
        String number = decision.number().isBlank() ? messages.get("certificate.no_number") : decision.number();
        return messages.get("certificate.decision", number, day[0], day[1], day[2], decision.issuer());
    }

    private String lead(Subject subject) {
        if (subject.title() == Title.CITIZEN && subject.person().identity().sex() != null) {
            return messages.get("certificate.sex." + subject.person().identity().sex().name().toLowerCase(Locale.ROOT));
        }
        return messages.get("certificate.lead." + subject.title().name().toLowerCase(Locale.ROOT));
    }

    private String titleName(Round round) {
        return messages.get("paper.title." + round.title().name().toLowerCase(Locale.ROOT));
    }

    private String commune(Office office) {
        return wording.communeKind(office.commune().kind()) + " " + office.commune().name();
    }

    /** Day, month and year; days under 10 and the months 1 and 2 with a leading 0 (Nghị định 30/2020). */
    private static String[] dayParts(LocalDate date) {
        int month = date.getMonthValue();
        return new String[] {PaperNumber.digits(date.getDayOfMonth()), month < 3 ? "0" + month : String.valueOf(month),
            String.valueOf(date.getYear())};
    }
}
