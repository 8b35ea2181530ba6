package vn.sokhuyenhoc.ui.register.twins;

import java.util.List;
import java.util.function.Function;
import vn.sokhuyenhoc.domain.person.BirthDate;
import vn.sokhuyenhoc.domain.person.IdNumber;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.register.twins.TwinsViewModel.Sides;

/**
 * One field of two people side by side; a text is empty where the field is.
 *
 * @param mark how the two stand to each other
 */
record Line(String what, String kept, String gone, Mark mark) {

    /** How two texts stand to each other. */
    enum Mark { SAME, DIFFERS, ONE_SIDE }

    /** Whether whole numbers differ is said by the mark. */
    private Line masked() {
        return new Line(what, IdNumber.shown(kept, false), IdNumber.shown(gone, false), mark);
    }

    /** All that is compared, in the order of a card; what neither has is left out. */
    static List<Line> of(Sides sides, Messages messages) {
        Wording wording = new Wording(messages);
        Lines lines = new Lines(sides);
        return List.of(
            lines.line(messages.get("twins.field.birth"), side -> birth(side.person().identity().birth())),
            lines.line(messages.get("twins.field.sex"), side -> wording.sex(side.person().identity().sex())),
            lines.line(messages.get("twins.field.id"), side -> side.person().identity().idNumber()).masked(),
            lines.line(messages.get("twins.field.old_id"), side -> side.person().identity().oldIdNumber()).masked(),
            lines.line(messages.get("twins.field.phone"), side -> side.person().contact().phone()),
            lines.line(messages.get("twins.field.place"), side -> side.person().placeName()),
            lines.line(messages.get("twins.field.address"), side -> side.person().contact().address()),
            lines.line(messages.get("twins.field.group"), side -> wording.group(side.person().group())),
            lines.line(messages.get("twins.field.chapter"), side -> String.join(", ", side.chapters()))
        ).stream().filter(line -> !line.kept().isEmpty() || !line.gone().isEmpty()).toList();
    }

    static Mark marked(Person one, Person other) {
        return one.name().equals(other.name()) ? Mark.SAME : Mark.DIFFERS;
    }

    private static String birth(BirthDate birth) {
        return birth == null ? "" : birth.text();
    }

    private record Lines(Sides sides) {
        Line line(String what, Function<Sides.Side, String> field) {
            String one = text(field.apply(sides.kept()));
            String other = text(field.apply(sides.gone()));
            return new Line(what, one, other, mark(one, other));
        }

        private static String text(String words) {
            return words == null ? "" : words;
        }

        private static Mark mark(String one, String other) {
            if (one.equals(other)) {
                return Mark.SAME;
            }
            return one.isEmpty() || other.isEmpty() ? Mark.ONE_SIDE : Mark.DIFFERS;
        }
    }
}
