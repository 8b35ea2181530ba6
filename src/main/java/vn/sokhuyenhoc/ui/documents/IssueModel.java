package vn.sokhuyenhoc.ui.documents;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.document.ArchivedPaper;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.PaperNames;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.print.WhoModel;
import vn.sokhuyenhoc.work.paper.Issuing;

/** The question who issues a paper, and its issuing. */
public final class IssueModel {
    private final Issuing jobs;
    private final Supplier<Optional<PaperOrder>> order;
    private final Consumer<String> numbered;
    private final DocumentsViewModel.Desk desk;
    private final LongWork work;
    private final WhoModel asked;
    private PaperOrder about;

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
        this.asked = new WhoModel(desk.messages().get("documents.issue.who_missing"), this::issue);
    }

    private record Answer(boolean draft, Issuing.Before before) {
    }

    /** Asks who issues the paper, or says why it cannot be issued. */
    public void ask() {
        order.get().filter(now -> Issuing.isNumberedHere(now.kind())).ifPresent(now -> {
            about = now;
            desk.runner().run(progress -> new Answer(jobs.isDraft(now), jobs.before(now)), answer -> {
                if (about == now) {
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
        asked.ask(answer.before().earlier().map(ArchivedPaper::madeAt).map(made -> words.get("documents.issue.again", answer.before().number(),
            Dates.day(made.toLocalDate()))).orElseGet(() -> words.get("documents.issue.question", answer.before().number(), day)),
            answer.before().who());
    }

    /** Another paper was chosen. */
    void leave() {
        about = null;
        asked.leave();
    }

    /** Issues the paper that was asked about, as it is filled in now. */
    private void issue(String by) {
        Optional<PaperOrder> now = order.get();
        if (now.isEmpty() || work.runningProperty().get()) {
            return;
        }
        asked.leave();
        work.start(progress -> jobs.issue(now.get(), by, progress), paper -> issued(now.get(), paper));
    }

    private void issued(PaperOrder wanted, ArchivedPaper paper) {
        desk.prompts().tell(desk.messages().get("documents.issued", new PaperNames(desk.messages()).name(paper.kind()), paper.number(),
            Dates.day(paper.date())));
        if (about != null && about.kind() == wanted.kind()) {
            numbered.accept(paper.number().contains("/") ? paper.number().substring(0, paper.number().indexOf('/')) : paper.number());
        }
        about = null;
    }

    public WhoModel asked() {
        return asked;
    }

    public LongWork work() {
        return work;
    }
}
