package vn.sokhuyenhoc.ui.register.people;

import java.util.Locale;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.PersonCard;
import vn.sokhuyenhoc.domain.person.Birthplaces;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.PersonEvent;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;

/** The words of a person's card. */
final class PersonWords {
    private PersonWords() {
    }

    /** Where they stand today, with the day since when that is so: "Đã chuyển đi 05/03/2026". */
    static String status(PersonCard card, Messages messages) {
        PersonStatus status = card.person().ties().status();
        String words = messages.get("person.status." + status.name().toLowerCase(Locale.ROOT));
        Optional<PersonEvent> since = card.events().stream().filter(e -> e.kind().status() != null).findFirst()
            .filter(e -> e.kind().status() == status && status != PersonStatus.PRESENT);
        return since.map(e -> messages.get("person.status.since", words, Dates.day(e.day()))).orElse(words);
    }

    static String event(PersonEvent.Kind kind, Messages messages) {
        return messages.get("person.event." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Where the birth was registered, as the number tells; empty where it tells nothing. */
    static String birthplace(String typed, Messages messages) {
        String number = IdNumber.read(typed).map(IdNumber::value).orElse("");
        if (number.isEmpty()) {
            return "";
        }
        return Birthplaces.isAbroad(number) ? messages.get("person.born_abroad")
            : Birthplaces.province(number).map(province -> messages.get("person.born_in", province)).orElse("");
    }
}
