package vn.sokhuyenhoc.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.person.Belongings;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/**
 * Reads household and membership from the rows of a list, from top to bottom. Where a list names relations, the number that stands only
 * beside the head goes for those of the same village below, until the next head.
 */
final class BelongingsReader {
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_POSITION = 80;
    private static final int LONGEST_CARD = 30;

    private final Heading heading;
    private String number;
    private String village;

    BelongingsReader(Heading heading) {
        this.heading = heading;
    }

    /** @param above the row above the one that is read next, or null */
    BelongingsReader(Heading heading, PersonRow above) {
        this.heading = heading;
        if (above != null) {
            number = above.person().belongings().householdNo();
            village = Fold.fold(above.person().placeName());
        }
    }

    /**
     * What a row tells.
     *
     * @param problems {@link Problem#field()} names a {@link ListField}
     */
    record Reading(Belongings belongings, List<Problem> problems) {
    }

    Reading read(SheetRow row, String place) {
        List<Problem> problems = new ArrayList<>();
        Kin kin = kin(row, problems);
        Belongings told = new Belongings(household(row, kin, place, problems), kin, text(row, ListField.POSITION, LONGEST_POSITION, problems),
            joined(row, problems), text(row, ListField.CARD, LONGEST_CARD, problems));
        return new Reading(told, problems);
    }

    private Kin kin(SheetRow row, List<Problem> problems) {
        String text = Fold.clean(heading.text(row, ListField.KIN));
        Optional<Kin> kin = Kin.read(text);
        if (kin.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(ListField.KIN.name(), Problem.Kind.KIN_UNREADABLE, text));
        }
        return kin.orElse(null);
    }

    private String household(SheetRow row, Kin kin, String place, List<Problem> problems) {
        String own = text(row, ListField.HOUSEHOLD, LONGEST_NUMBER, problems);
        String village = Fold.fold(place);
        boolean carried = own == null && heading.has(ListField.KIN) && kin != Kin.HEAD && village.equals(this.village);
        number = carried ? number : own;
        this.village = village;
        return number;
    }

    private PaperDate joined(SheetRow row, List<Problem> problems) {
        String text = Fold.clean(heading.text(row, ListField.JOINED));
        Optional<PaperDate> joined = PaperDate.read(text);
        if (joined.isEmpty() && !text.isEmpty()) {
            problems.add(Problem.of(ListField.JOINED.name(), Problem.Kind.JOINED_UNREADABLE, text));
        }
        return joined.orElse(null);
    }

    private String text(SheetRow row, ListField field, int longest, List<Problem> problems) {
        // A sheet's numbers may come with a tail that nobody wrote.
        String text = Fold.clean(heading.text(row, field)).replaceAll("^(\\d+)[.,]0+$", "$1");
        if (text.length() > longest) {
            problems.add(Problem.of(field.name(), Problem.Kind.TEXT_TOO_LONG, longest));
            return null;
        }
        return text.isEmpty() ? null : text;
    }
}
