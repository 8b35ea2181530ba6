package vn.sokhuyenhoc.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sokhuyenhoc.domain.document.SealState;
import vn.sokhuyenhoc.domain.document.SignedSummary;
import vn.sokhuyenhoc.domain.recognition.Recognition.Withdrawal;

/** The words for what a square code says and what it is worth. */
public final class SealWords {
    private final Messages messages;
    private final PaperNames names;

    public SealWords(Messages messages) {
        this.messages = messages;
        this.names = new PaperNames(messages);
    }

    /** Something that the code says, such as "Số" and "12/GCN-HKH". */
    public record Fact(String label, String value) {
    }

    /** The small lines beside a code on a paper. */
    public List<String> beside(SignedSummary summary) {
        return List.of(messages.get("seal.beside", summary.office()), messages.get("seal.beside_how"));
    }

    /** In a few words. */
    public String state(SealState state) {
        return messages.get("seal.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** What that means for the one who holds the paper. */
    public String meaning(SealState state) {
        return messages.get("seal.meaning." + state.name().toLowerCase(Locale.ROOT));
    }

    /** When and why a title was taken away. */
    public String withdrawal(Withdrawal withdrawal) {
        String number = withdrawal.number().isEmpty() ? "" : messages.get("seal.withdrawal_number", withdrawal.number());
        return messages.get("seal.withdrawal", Dates.day(withdrawal.day()), number, withdrawal.why());
    }

    /** What the paper must say, line by line, to be compared with it. */
    public List<Fact> facts(SignedSummary summary) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("seal.fact.paper", names.name(summary.kind())));
        facts.add(fact("seal.fact.number", summary.number().isEmpty() ? messages.get("seal.by_hand") : summary.number()));
        facts.add(fact("seal.fact.date", Dates.day(summary.date())));
        facts.add(fact("seal.fact.title", messages.get("seal.title", messages.get("paper.title."
            + summary.title().name().toLowerCase(Locale.ROOT)), String.valueOf(summary.year()))));
        facts.add(switch (summary.whose()) {
            case SignedSummary.Whose.One one -> fact("seal.fact.holder", one.name());
            case SignedSummary.Whose.Many many -> fact("seal.fact.names", messages.get("seal.names", many.count()));
        });
        if (!summary.place().isEmpty()) {
            facts.add(fact("seal.fact.place", summary.place()));
        }
        facts.add(fact("seal.fact.office", summary.office()));
        return facts;
    }

    private Fact fact(String label, String value) {
        return new Fact(messages.get(label), value);
    }
}
