package vn.sokhuyenhoc.work.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.ConsentStore;
import vn.sokhuyenhoc.store.DataRequestStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RecognitionStore;
import vn.sokhuyenhoc.store.RoundStore;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PersonWords;
import vn.sokhuyenhoc.work.PersonBook;
import vn.sokhuyenhoc.work.disclosure.Disclosures;

/** What the register holds about one person, on paper, for that person. Their ID number is whole where the account may see it. */
public final class DataSheet {
    private static final List<PersonColumn> OWN = List.of(PersonColumn.NAME, PersonColumn.SERIAL, PersonColumn.BIRTH, PersonColumn.SEX,
        PersonColumn.ID, PersonColumn.OLD_ID, PersonColumn.PHONE, PersonColumn.ADDRESS, PersonColumn.PLACE, PersonColumn.GROUP, PersonColumn.STATUS);

    private final Database database;
    private final PersonBook people;
    private final ConsentStore consents;
    private final PdfWriter pdf;
    private final Messages messages;
    private final Clock clock;

    public DataSheet(Database database, PdfWriter pdf, Messages paper, Clock clock) {
        this.database = database;
        this.people = new PersonBook(database, clock);
        this.consents = new ConsentStore(database);
        this.pdf = pdf;
        this.messages = paper;
        this.clock = clock;
    }

    /** Writes it, and notes in the log of changes that it went out. */
    public Path write(long personId, Path out) {
        PersonCard card = people.card(personId).orElseThrow();
        boolean whole = database.account().may(Right.FULL_IDS);
        PrivacyPaper paper = new PrivacyPaper(messages);
        own(paper, card, whole);
        belongs(paper, card);
        results(paper, card);
        consents(paper, personId);
        pdf.write(paper.stack(database, List.of(messages.get("privacy.sheet"), card.person().name() + ", " + Serial.of(card.person().serial()),
                messages.get("privacy.sheet.day", Dates.day(LocalDate.now(clock)))),
            List.of(messages.get("privacy.sheet.log"), messages.get("privacy.paper.own_layout"))), out, Progress.NONE);
        new Disclosures(database).exported(out, 1, whole);
        return out;
    }

    private void own(PrivacyPaper paper, PersonCard card, boolean whole) {
        PersonWords words = new PersonWords(messages);
        PersonLine line = new PersonLine(card.person(), List.of(), null, null, null);
        paper.section(messages.get("privacy.sheet.own"));
        OWN.forEach(column -> paper.line(heading(column), words.of(column, line, whole)));
        if (card.person().ties().exempt() != null) {
            paper.line(messages.get("log.column.exempt"), card.person().ties().exempt());
        }
        card.extras().stream().filter(extra -> !extra.kept().isEmpty())
            .forEach(extra -> paper.line(extra.field().name(), extra.field().shown(extra.kept())));
    }

    private String heading(PersonColumn column) {
        return switch (column) {
            case NAME -> messages.get("paper.column.name");
            case SERIAL -> messages.get("paper.column.serial");
            case BIRTH -> messages.get("paper.column.birth");
            case SEX -> messages.get("paper.column.sex");
            case ID -> messages.get("paper.column.id");
            case OLD_ID -> messages.get("paper.column.old_id");
            case PHONE -> messages.get("paper.column.phone");
            case ADDRESS -> messages.get("paper.column.address");
            case PLACE -> messages.get("paper.column.place");
            case GROUP -> messages.get("paper.column.group");
            case STATUS -> messages.get("paper.column.status");
            case ORDER, CHAPTER, HOUSEHOLD, KIN, UNIT, RESULT -> throw new IllegalArgumentException(column.name());
        };
    }

    private void belongs(PrivacyPaper paper, PersonCard card) {
        paper.section(messages.get("privacy.sheet.belongs"));
        paper.line(messages.get("log.column.household_id"), card.household() == null ? "" : card.household().number());
        if (card.person().ties().kin() != null) {
            paper.line(messages.get("log.column.kin"), new PersonWords(messages).kin(card.person().ties().kin()));
        }
        paper.line(messages.get("log.column.unit_id"), card.unit());
        for (PersonCard.Member member : card.chapters()) {
            paper.line(messages.get("log.column.chapter_id"), Stream.of(member.chapter(), member.position(), member.cardNo(),
                    member.joined() == null ? null : messages.get("privacy.sheet.joined", Dates.day(member.joined())),
                    member.left() == null ? null : messages.get("privacy.sheet.left", Dates.day(member.left())))
                .filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", ")));
        }
        for (PersonEvent event : card.events()) {
            paper.line(messages.get("person.event." + event.kind().name().toLowerCase(Locale.ROOT)),
                (Dates.day(event.day()) + " " + event.note()).strip());
        }
    }

    private void results(PrivacyPaper paper, PersonCard card) {
        paper.section(messages.get("privacy.sheet.results"));
        for (PersonCard.Yearly one : card.results()) {
            paper.line(one.round(), messages.get("privacy.sheet.result", one.total(),
                messages.get("score.verdict." + one.verdict().name().toLowerCase(Locale.ROOT))));
        }
        Map<Long, String> rounds = new RoundStore(database).all().stream().collect(Collectors.toMap(Round::id, Round::key));
        RecognitionStore given = new RecognitionStore(database);
        for (Recognition one : given.byIds(Title.CITIZEN, given.ofPerson(card.person().id()))) {
            paper.line(messages.get("privacy.sheet.title", rounds.get(one.roundId())), Stream.of(
                    messages.get("privacy.sheet.decision", one.decision().number(), Dates.day(one.decision().day())), one.decision().issuer(),
                    one.agency(), one.certificate().map(paperOf -> messages.get("privacy.sheet.certificate", String.valueOf(paperOf.no()),
                        String.valueOf(paperOf.year()))).orElse(""),
                    one.withdrawal().map(taken -> messages.get("privacy.sheet.withdrawn", Dates.day(taken.day()), taken.why())).orElse(""))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
        }
    }

    private void consents(PrivacyPaper paper, long personId) {
        paper.section(messages.get("privacy.sheet.consents"));
        for (Consent one : consents.of(personId)) {
            paper.line(one.purpose(), Stream.of(messages.get("privacy.consent.given", Dates.day(one.givenOn())), one.givenBy(), one.paper(),
                    one.holds() ? "" : messages.get("privacy.consent.withdrawn", Dates.day(one.withdrawnOn())))
                .filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
        }
        for (DataRequest one : new DataRequestStore(database).all()) {
            if (one.personId() != null && one.personId() == personId) {
                paper.line(messages.get("privacy.kind." + one.kind().name().toLowerCase(Locale.ROOT)),
                    (messages.get("privacy.received", Dates.day(one.received())) + ". " + one.outcome()).strip());
            }
        }
    }
}
