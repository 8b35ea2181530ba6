package vn.sokhuyenhoc.work.privacy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.access.Role;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.files.pdf.PaperStack;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.store.AccountStore;
import vn.sokhuyenhoc.store.ConsentStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.DataRequestStore;
import vn.sokhuyenhoc.store.ExtraFieldStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PrivacyPeople;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** What the office does with personal data, on one paper: for what, which, who sees them, where they lie, how long. No official form was found. */
public final class ProcessingRecord {
    private final Database database;
    private final PdfWriter pdf;
    private final Messages messages;
    private final Clock clock;

    public ProcessingRecord(Database database, PdfWriter pdf, Messages paper, Clock clock) {
        this.database = database;
        this.pdf = pdf;
        this.messages = paper;
        this.clock = clock;
    }

    public Path write(Path out) {
        pdf.write(stack(), out, Progress.NONE);
        return out;
    }

    private PaperStack stack() {
        LocalDate today = LocalDate.now(clock);
        Policy policy = new Policies(database).now();
        PrivacyPaper paper = new PrivacyPaper(messages);
        paper.section(messages.get("privacy.record.what")).line(messages.get("privacy.purpose"), policy.purpose())
            .line(messages.get("privacy.basis"), policy.basis()).line(messages.get("privacy.in_charge"), policy.inCharge())
            .line(messages.get("privacy.record.people"), messages.get("privacy.record.people.words", new PersonStore(database).count()))
            .line(messages.get("privacy.record.data"), data());
        paper.section(messages.get("privacy.record.who"));
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            paper.line(messages.get("accounts.role." + name), messages.get("privacy.record.accounts", accounts(role),
                messages.get("accounts.role.about." + name)));
        }
        paper.section(messages.get("privacy.record.where"))
            .line(messages.get("privacy.record.register"), messages.get("privacy.record.register.words"))
            .line(messages.get("privacy.record.copies"), messages.get("privacy.record.copies.words"))
            .line(messages.get("privacy.record.log"), messages.get("privacy.record.log.words"))
            .line(messages.get("privacy.record.keeping"), policy.years() == 0 ? "" : messages.get("privacy.record.keeping.words", policy.years()));
        requests(paper, today);
        return paper.stack(database, List.of(messages.get("privacy.record"), messages.get("privacy.record.day", Dates.day(today))),
            List.of(messages.get("privacy.record.no_form"), messages.get("privacy.paper.own_layout"), messages.get("privacy.record.sign")));
    }

    private String data() {
        List<String> extras = new ExtraFieldStore(database).fields().stream().map(ExtraField::name).toList();
        return messages.get("privacy.record.data.words")
            + (extras.isEmpty() ? "" : " " + messages.get("privacy.record.data.extras", String.join(", ", extras)));
    }

    private long accounts(Role role) {
        return new AccountStore(database).all().stream().filter(Account::active).filter(account -> account.role() == role).count();
    }

    private void requests(PrivacyPaper paper, LocalDate today) {
        List<DataRequest> year = new DataRequestStore(database).all().stream().filter(one -> one.received().getYear() == today.getYear()).toList();
        paper.section(messages.get("privacy.record.year", String.valueOf(today.getYear())));
        Arrays.stream(DataRequest.Kind.values()).forEach(kind -> {
            List<DataRequest> those = year.stream().filter(one -> one.kind() == kind).toList();
            paper.line(messages.get("privacy.kind." + kind.name().toLowerCase(Locale.ROOT)), messages.get("privacy.record.requests", those.size(),
                those.stream().filter(one -> !one.isOpen()).count(), late(those, today), kind.days()));
        });
        ConsentStore consents = new ConsentStore(database);
        paper.line(messages.get("privacy.record.consents"), messages.get("privacy.record.consents.words", consents.count(false),
            consents.count(true))).line(messages.get("privacy.record.erased"), messages.get("privacy.record.erased.words",
            new PrivacyPeople(database).erased()));
    }

    /** Those that were done, or still wait, after their last day. */
    private static long late(List<DataRequest> those, LocalDate today) {
        return those.stream().filter(one -> (one.isOpen() ? today : one.doneOn()).isAfter(one.doneDue())).count();
    }
}
