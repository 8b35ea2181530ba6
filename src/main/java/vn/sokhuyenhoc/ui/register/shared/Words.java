package vn.sokhuyenhoc.ui.register.shared;

import java.util.Locale;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.Serial;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.text.Messages;

/** How people, households, relations and kinds of chapters read in lists. */
public final class Words {
    private Words() {
    }

    /** Name, date of birth, village and serial, so that two of the same name are told apart. */
    public static String person(Messages messages, Person person) {
        return messages.get("member.hit", person.name(), person.identity().birth() == null ? "" : person.identity().birth().text(),
            person.placeName(), Serial.of(person.serial()));
    }

    public static String household(Messages messages, HouseholdLine line) {
        return messages.get("member.household_hit", line.household().number(), line.household().placeName(),
            line.headName() == null ? messages.get("member.no_head") : line.headName());
    }

    /** Empty where it is not known. */
    public static String kin(Messages messages, Kin kin) {
        return kin == null ? "" : messages.get("member.kin." + kin.name().toLowerCase(Locale.ROOT));
    }

    /** Empty for none. */
    public static String kind(Messages messages, ChapterKind kind) {
        return kind == null ? "" : messages.get("member.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
