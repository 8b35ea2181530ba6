package vn.sokhuyenhoc.ui.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import vn.sokhuyenhoc.domain.assessment.PlaceCount;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Navigator;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.Screen;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.print.PageTurner;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.Issuing;
import vn.sokhuyenhoc.work.paper.PaperFields;
import vn.sokhuyenhoc.work.paper.PaperMaking;
import vn.sokhuyenhoc.work.paper.Printing;

/** Which paper is to be made, of what, how it looks, and its making. What is filled in is kept, and there again the next time. */
public final class DocumentsViewModel {
    private final Jobs jobs;
    private final Desk desk;
    private final Clock clock;
    private final OrderModel order;
    private final PageTurner pages;
    private final OutputModel output;
    private final IssueModel issuing;
    private final ReadOnlyStringWrapper draft = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper gaps = new ReadOnlyStringWrapper("");
    private PaperOrder kept;
    private boolean signerNamed = true;
    private int query;
    private boolean filling;

    public DocumentsViewModel(Jobs jobs, Clock clock, Desk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.clock = clock;
        this.order = new OrderModel(jobs.making().kinds().stream().sorted(Comparator.comparing(PaperKind::step)).toList(), LocalDate.now(clock),
            this::choose);
        this.pages = new PageTurner(desk.runner(), desk.prompts(), desk.messages());
        this.output = new OutputModel(jobs.making(), jobs.printing(), this::filledIn, desk);
        this.issuing = new IssueModel(jobs.issuing(), this::filledIn, this::numberTaken, desk);
        order.dateProperty().subscribe((was, is) -> refresh());
    }

    /** What the clerk's papers come from. */
    public record Jobs(PaperMaking making, Publishing publishing, RoundBook rounds, OfficeBook offices, PaperFields fields, Issuing issuing,
                       Printing printing) {
    }

    /** What the window lends to a screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Navigator navigator, Messages messages) {
    }

    private record Start(List<Round> rounds, List<Place> places) {
    }

    private record Facts(PaperFields.Kept kept, boolean checked, boolean signerNamed, int rows) {
    }

    /** Begins with the paper, the round and the village that were left. */
    public void remember(Memory memory) {
        order.remember(memory);
    }

    /** Reads everything anew; what was chosen stays. */
    public void load() {
        desk.runner().run(progress -> new Start(jobs.rounds().all(), jobs.publishing().places()), start -> {
            order.offer(start.rounds(), start.places(), desk.messages().get("documents.whole_commune"));
            choose();
        });
    }

    /** Another paper was chosen: what was filled in for it comes back. */
    private void choose() {
        if (filling) {
            return;
        }
        keepTyped();
        kept = null;
        output.printing().leave();
        issuing.leave();
        int asked = ++query;
        Optional<PaperOrder> next = order.order();
        if (next.isEmpty()) {
            pages.clear();
            return;
        }
        PaperOrder chosen = next.get();
        desk.runner().run(progress -> facts(chosen), facts -> {
            if (asked == query) {
                fill(facts);
            }
        });
    }

    private Facts facts(PaperOrder of) {
        PaperFields.Kept answers = of.round() == null ? PaperFields.Kept.NOTHING : jobs.fields().read(of.round(), of.kind(), of.place());
        boolean checked = of.round() == null || !of.kind().hasCriteria() || jobs.rounds().isChecked(of.round());
        boolean signer = !jobs.offices().office().signer().name().isBlank();
        return new Facts(answers, checked, signer, of.kind().hasPages() ? 0 : rows(of));
    }

    private int rows(PaperOrder of) {
        Round round = of.round() == null ? order.rounds().get() : of.round();
        List<PlaceCount> here = round == null ? List.of() : jobs.rounds().counts(round).stream()
            .filter(count -> of.place() == null || count.place().id() == of.place().id()).toList();
        return here.stream().mapToInt(of.kind() == PaperKind.PEOPLE ? PlaceCount::people : PlaceCount::forms).sum();
    }

    private void fill(Facts facts) {
        filling = true;
        order.numberProperty().set(facts.kept().number());
        order.dateProperty().set(facts.kept().date().orElse(LocalDate.now(clock)));
        order.answers().show(facts.kept().answers());
        filling = false;
        signerNamed = facts.signerNamed();
        draft.set(facts.checked() ? "" : desk.messages().get("documents.draft"));
        summary.set(order.kindProperty().get() == PaperKind.PEOPLE ? desk.messages().get("documents.rows_people", facts.rows())
            : desk.messages().get("documents.rows_forms", facts.rows()));
        kept = order.order().orElse(null);
        show();
    }

    /** Keeps what was typed and shows the pages with it. */
    public void refresh() {
        if (!filling && kept != null && !kept.equals(order.order().orElse(null))) {
            keepTyped();
            show();
        }
    }

    private void show() {
        order.order().ifPresent(now -> {
            gaps.set(Gaps.of(now, signerNamed, desk.messages()));
            if (now.kind().hasPages()) {
                pages.show(progress -> jobs.making().preview(now, progress));
            }
        });
    }

    private void keepTyped() {
        if (kept == null || order.dateProperty().get() == null) {
            return;
        }
        PaperOrder typed = order.typedFor(kept);
        if (!typed.equals(kept)) {
            kept = typed;
            boolean dayChosen = !typed.date().equals(LocalDate.now(clock));
            desk.runner().run(progress -> {
                jobs.fields().keep(typed, dayChosen);
                return typed;
            }, done -> { });
        }
    }

    private Optional<PaperOrder> filledIn() {
        keepTyped();
        return order.order();
    }

    /** Takes the next number from the book of numbers, for a paper that has none yet. */
    public void takeNumber() {
        int asked = query;
        filledIn().filter(now -> now.number().isEmpty() && Issuing.isNumberedHere(now.kind())).ifPresent(now ->
            desk.runner().run(progress -> jobs.issuing().takeNumber(now), digits -> {
                if (asked == query) {
                    numberTaken(digits);
                }
            }));
    }

    private void numberTaken(String digits) {
        order.numberProperty().set(digits);
        refresh();
    }

    /** Brings the criteria set to the front, which must be compared with the paper copy. */
    public void openCriteria() {
        desk.navigator().go(Screen.CRITERIA);
    }

    public OrderModel order() {
        return order;
    }

    /** Why the paper is only a draft; empty where it is none. */
    public ReadOnlyStringProperty draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** How many lines a sheet will have, in words. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What will be left open on the paper, to be written by hand; empty where nothing is. */
    public ReadOnlyStringProperty gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    public PageTurner pages() {
        return pages;
    }

    public OutputModel output() {
        return output;
    }

    public IssueModel issuing() {
        return issuing;
    }
}
