package vn.sokhuyenhoc.ui.register.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.group.Membership.Terms;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;

/** What is known of a membership, as it stands in the inputs. A day in the future is refused, as is leaving before joining. */
public final class MembershipForm {
    private static final int LONGEST_POSITION = 80;
    private static final int LONGEST_CARD = 30;

    private final Checked<String> position;
    private final Checked<String> card;
    private final Checked<String> joined;
    private final Checked<String> left;

    /** @param today nobody joins or leaves after it */
    public MembershipForm(LocalDate today, Messages messages) {
        position = new Checked<>("member.position", "", text -> tooLong(text, LONGEST_POSITION, messages));
        card = new Checked<>("member.card", "", text -> tooLong(text, LONGEST_CARD, messages));
        joined = new Checked<>("member.joined", "", text -> text.isBlank() ? "" : PaperDate.read(text)
            .map(date -> date.firstDay().isAfter(today) ? messages.get("member.date.future") : "").orElse(messages.get("member.date.wrong")));
        left = new Checked<>("member.left", "", text -> text.isBlank() ? "" : PaperDate.day(text)
            .map(day -> left(day, today, messages)).orElse(messages.get("member.day.wrong")));
    }

    private String left(LocalDate day, LocalDate today, Messages messages) {
        if (day.isAfter(today)) {
            return messages.get("member.date.future");
        }
        boolean before = PaperDate.read(joined.get()).filter(date -> date.firstDay().isAfter(day)).isPresent();
        return before ? messages.get("member.left.before") : "";
    }

    /** The sentence for a text that is too long, else nothing. */
    public static String tooLong(String text, int most, Messages messages) {
        return text.length() <= most ? "" : new Sentences(messages).of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    public void fill(Terms terms) {
        position.renew(orEmpty(terms.position()));
        card.renew(orEmpty(terms.cardNo()));
        joined.renew(terms.joined() == null ? "" : terms.joined().text());
        left.renew(terms.left() == null ? "" : Dates.day(terms.left()));
    }

    /** What the inputs say; empty where one of them is wrong, which is then marked. */
    public Optional<Terms> read() {
        boolean right = inputs().stream().filter(input -> !input.check()).toList().isEmpty();
        return right ? Optional.of(new Terms(orNull(position), orNull(card), PaperDate.read(joined.get()).orElse(null),
            PaperDate.day(left.get()).orElse(null))) : Optional.empty();
    }

    /** The id of the first input that is wrong. */
    public Optional<String> wrong() {
        return inputs().stream().filter(input -> !input.messageProperty().get().isEmpty()).findFirst().map(Checked::id);
    }

    private static String orNull(Checked<String> input) {
        String text = Fold.clean(input.get());
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Position, card number, joined, left. */
    public List<Checked<String>> inputs() {
        return List.of(position, card, joined, left);
    }
}
