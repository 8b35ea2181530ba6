package vn.sokhuyenhoc.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.CertificateLayout;
import vn.sokhuyenhoc.domain.document.CodeDigits;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.intake.PastedText;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.person.PersonForm;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SealWords;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.work.paper.Seal;

/** Reads texts of scanners, keyboards and the clipboard, to the words that the clerk sees. */
final class SpoiltTexts {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private final Wiring wiring;
    private final SealWords words;
    private final Sentences sentences;

    SpoiltTexts(Wiring wiring) {
        this.wiring = wiring;
        Messages messages = new Messages(Messages.VIETNAMESE);
        this.words = new SealWords(messages);
        this.sentences = new Sentences(messages);
    }

    void paste(String text) {
        PastedText.rows(text);
    }

    void card(String text) {
        CardText.begins(text);
        CardText.read(text).ifPresent(card -> {
            wiring.people().book().holders(card);
            wiring.people().book().check(0, PersonForm.of(card)).forEach(sentences::of);
        });
        wiring.register().ids(PersonFilter.PRESENT.withText(text));
    }

    String digits() {
        return wiring.issued().seal().digits(new SignedSummary(PaperKind.PROPOSED, "xã Chiềng Hương", "", Title.CITIZEN, 2026, "07/DS-HKH", DAY,
            new SignedSummary.Line(2026, 7), Seal.many(List.of("Lò Văn Ơn", "Vàng A Páo"))));
    }

    byte[] signed() {
        return CodeDigits.bytes(digits()).orElseThrow();
    }

    void code(String text) {
        Seal.Checked checked = wiring.issued().seal().check(text);
        words.meaning(checked.state());
        checked.withdrawal().ifPresent(words::withdrawal);
        checked.summary().ifPresent(words::facts);
    }

    /** Bytes that nobody signed, in digits with the right check sum. */
    void signed(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            SignedSummary.of(bytes).ifPresent(words::facts);
            code(CodeDigits.of(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void typed(String text) {
        Serial.read(text);
        Serial.isCode(text);
        Serial.isWrong(text);
        Serial.meant(text);
        Serial.sure(text);
        BirthDate.read(text);
        IdNumber.read(text);
        CertificateLayout.read(text);
        CertificateLayout.read(CertificateLayout.USUAL.written() + text);
    }
}
