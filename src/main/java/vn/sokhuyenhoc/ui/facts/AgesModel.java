package vn.sokhuyenhoc.ui.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.report.AdultAges;
import vn.sokhuyenhoc.ui.facts.FactsViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.report.BaseBook;

/** From which age on somebody is an adult, and to which. */
final class AgesModel {
    private final Checked<String> from;
    private final Checked<String> to;
    private final BaseBook bases;
    private final Outside outside;
    private final Runnable saved;

    /** @param saved called when the register is to be counted anew */
    AgesModel(BaseBook bases, Outside outside, Runnable saved) {
        this.bases = bases;
        this.outside = outside;
        this.saved = saved;
        this.from = age("facts.adult_from", false);
        this.to = age("facts.adult_to", true);
    }

    private Checked<String> age(String id, boolean canBeOpen) {
        return new Checked<>(id, "", text -> canBeOpen && text.isBlank() || text.strip().matches("\\d{1,2}") ? "" : outside.word("facts.age_wrong"));
    }

    void show(AdultAges ages) {
        from.renew(String.valueOf(ages.from()));
        to.renew(ages.to() == AdultAges.NO_END ? "" : String.valueOf(ages.to()));
    }

    /** Answers the id of the input that is wrong. */
    Optional<String> save() {
        Optional<String> wrong = inputs().stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isPresent()) {
            return wrong;
        }
        int first = Integer.parseInt(from.get().strip());
        int last = to.get().isBlank() ? AdultAges.NO_END : Integer.parseInt(to.get().strip());
        if (last < first) {
            to.blame(outside.word("facts.ages_order"));
            return Optional.of(to.id());
        }
        outside.runner().run(progress -> {
            bases.setAdultAges(new AdultAges(first, last));
            return last;
        }, done -> {
            outside.prompts().tell(outside.word("facts.ages_saved"));
            saved.run();
        });
        return Optional.empty();
    }

    /** The first age and the last. */
    List<Checked<String>> inputs() {
        return Stream.of(from, to).toList();
    }
}
