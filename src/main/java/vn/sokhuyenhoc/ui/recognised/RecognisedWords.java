package vn.sokhuyenhoc.ui.recognised;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.domain.recognition.RecognitionCounts;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter.Which;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.recognised.RecognisedViewModel.Found;

/** How recognitions read. */
final class RecognisedWords {
    private final Messages messages;

    RecognisedWords(Messages messages) {
        this.messages = messages;
    }

    String which(Which which) {
        return messages.get("recognised.which." + which.name().toLowerCase(Locale.ROOT));
    }

    String counts(Found found) {
        RecognitionCounts counts = found.counts();
        return messages.get("recognised.counts", found.listed(), counts.byOffice(), counts.byAgency(), counts.withdrawn());
    }

    String certificate(Recognition one) {
        return one.certificate().map(c -> messages.get("recognised.certificate_no", String.valueOf(c.no()), String.valueOf(c.year()))).orElse("");
    }

    /** The year of a citizen's birth, since some have the same name; empty for all others. */
    String birth(Recognition one) {
        BirthDate birth = one.subject().person() == null ? null : one.subject().person().identity().birth();
        return birth == null ? "" : String.valueOf(birth.year());
    }

    String state(Recognition one) {
        if (!one.isValid()) {
            return messages.get("recognised.state.withdrawn");
        }
        return one.agency().isEmpty() ? messages.get("recognised.state.valid") : messages.get("recognised.state.agency");
    }

    /** What is known of one, a line each. */
    List<String> facts(Recognition one) {
        List<String> facts = new ArrayList<>();
        Decision decision = one.decision();
        facts.add(messages.get("recognised.fact.decision", decision.number(), Dates.day(decision.day())));
        facts.add(messages.get("recognised.fact.issuer", decision.issuer()));
        if (!decision.signer().isEmpty()) {
            facts.add(messages.get("recognised.fact.signer", decision.signer()));
        }
        if (!one.grade().isEmpty()) {
            facts.add(messages.get("recognised.fact.grade", one.grade()));
        }
        facts.add(one.certificate().isEmpty() ? messages.get("recognised.fact.no_certificate")
            : messages.get("recognised.fact.certificate", certificate(one)));
        one.certificate().filter(c -> c.givenOn() != null)
            .ifPresent(c -> facts.add(messages.get("recognised.fact.given", Dates.day(c.givenOn()), c.givenTo())));
        one.withdrawal().ifPresent(w -> {
            facts.add(messages.get("recognised.fact.withdrawn", Dates.day(w.day()), w.number()));
            facts.add(messages.get("recognised.fact.why", w.why()));
        });
        return facts;
    }

    String agency(AgencyPerson one) {
        return one.recognition().map(Recognition::agency).orElse(one.unit().isEmpty() ? messages.get("recognised.no_unit") : one.unit());
    }

    String agencyState(AgencyPerson one) {
        return one.recognition().map(r -> messages.get("recognised.agency_done", r.decision().number(), Dates.day(r.decision().day())))
            .orElse(messages.get("recognised.agency_open"));
    }
}
