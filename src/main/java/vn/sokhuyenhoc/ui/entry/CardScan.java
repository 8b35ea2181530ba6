package vn.sokhuyenhoc.ui.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.person.CardText;
import vn.sokhuyenhoc.domain.person.PersonDraft;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.ui.entry.EntryViewModel.Jobs;
import vn.sokhuyenhoc.ui.kit.TaskRunner;

/** Tells whose the identity card is that a reader typed into the find field. */
final class CardScan {
    private final Jobs jobs;
    private final TaskRunner runner;

    CardScan(Jobs jobs, TaskRunner runner) {
        this.jobs = jobs;
        this.runner = runner;
    }

    /** What a card leads to. */
    sealed interface Answer {
        /** One person of the register, whatever became of them. */
        record Holder(Subject subject) implements Answer {
        }

        /** More than one may be the holder. */
        record Several(int count, String name) implements Answer {
        }

        /** Nobody of the register; the card says this of them. */
        record Stranger(PersonDraft draft) implements Answer {
        }

        /** A layout that is not known, as on later cards. */
        record Unreadable() implements Answer {
        }
    }

    void read(String text, Round round, Consumer<Answer> then) {
        Optional<PersonDraft> card = CardText.read(text);
        if (card.isEmpty()) {
            then.accept(new Answer.Unreadable());
        } else {
            runner.run(progress -> answer(card.get(), round), then);
        }
    }

    private Answer answer(PersonDraft card, Round round) {
        List<Long> holders = jobs.people().holders(card);
        return switch (holders.size()) {
            case 0 -> new Answer.Stranger(card);
            case 1 -> new Answer.Holder(jobs.forms().subject(round, holders.getFirst()));
            default -> new Answer.Several(holders.size(), card.text(PersonField.NAME));
        };
    }
}
