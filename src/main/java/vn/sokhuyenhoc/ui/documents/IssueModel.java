package vn.sokhuyenhoc.ui.documents;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.print.WhoLine;
import vn.sokhuyenhoc.work.paper.Issuing;

/** The question who issues a paper, and its issuing. */
public final class IssueModel {
    private final Issuing jobs;
    private final Supplier<Optional<PaperOrder>> order;
    private final Consumer<String> numbered;
    private final DocumentsViewModel.Desk desk;
    private final LongWork work;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty who = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private PaperOrder asked;

    /**
     * @param order    answers the paper as it is filled in now
     * @param numbered told the digits that the paper has got
     */
    IssueModel(Issuing jobs, Supplier<Optional<PaperOrder>> order, Consumer<String> numbered, DocumentsViewModel.Desk desk) {
        this.jobs = jobs;
        this.order = order;
        this.numbered = numbered;
        this.desk = desk;
        this.work = new LongWork(desk.runner(), desk.prompts()::fail);
        who.subscribe(() -> message.set(""));
    }

    private record Answer(boolean draft, Issuing.Before before) {
    }

    /** Asks who issues the paper, or says why it cannot be issued. */
    public void ask() {
        order.get().filter(now -> Issuing.isNumberedHere(now.kind())).ifPresent(now -> {
            asked = now;
            desk.runner().run(progress -> new Answer(jobs.isDraft(now), jobs.before(now)), answer -> {
                if (asked == now) {
                    answered(now, answer);
                }
            });
        });
    }

    private void answered(PaperOrder now, Answer answer) {
        Messages words = desk.messages();
        if (answer.draft()) {
            desk.prompts().tell(words.get("documents.issue.draft"));
            return;
        }
        String day = Dates.day(now.date());
        question.set(answer.before().earlier().map(ArchivedPaper::madeAt).map(made -> words.get("documents.issue.again", answer.before().number(),
            Dates.day(made.toLocalDate()))).orElseGet(() -> words.get("documents.issue.question", answer.before().number(), day)));
        if (who.get().isBlank()) {
            who.set(answer.before().who());
        }
        message.set("");
        open.set(true);
    }

    /** The clerk thought better of it, or another paper was chosen. */
    public void leave() {
        asked = null;
        open.set(false);
    }

    /** Issues the paper that was asked about, as it is filled in now. */
    public void issue() {
        if (who.get().isBlank()) {
            message.set(desk.messages().get("documents.issue.who_missing"));
            return;
        }
        Optional<PaperOrder> now = order.get();
        if (now.isEmpty() || work.runningProperty().get()) {
            return;
        }
        open.set(false);
        PaperOrder wanted = now.get();
        String by = who.get();
        work.start(progress -> jobs.issue(wanted, by, progress), paper -> issued(wanted, paper));
    }

    private void issued(PaperOrder wanted, ArchivedPaper paper) {
        desk.prompts().tell(desk.messages().get("documents.issued", new PaperNames(desk.messages()).name(paper.kind()), paper.number(),
            Dates.day(paper.date())));
        if (asked != null && asked.kind() == wanted.kind()) {
            numbered.accept(paper.number().contains("/") ? paper.number().substring(0, paper.number().indexOf('/')) : paper.number());
        }
        asked = null;
    }

    /** Whether the question is asked now. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public StringProperty whoProperty() {
        return who;
    }

    /** What will happen, with number and date. */
    public ReadOnlyStringProperty questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What is missing; empty where nothing is. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    WhoLine.Question asked() {
        return new WhoLine.Question(openProperty(), questionProperty(), whoProperty(), messageProperty(), this::issue, this::leave);
    }

    public LongWork work() {
        return work;
    }
}
