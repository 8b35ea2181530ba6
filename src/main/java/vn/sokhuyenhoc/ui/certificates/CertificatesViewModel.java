package vn.sokhuyenhoc.ui.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.CertificateLayout.Part;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Clerk;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.recognition.Recognition;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.print.PageTurner;
import vn.sokhuyenhoc.work.ClerkBook;
import vn.sokhuyenhoc.work.Preview;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.paper.CertificateLayouts;
import vn.sokhuyenhoc.work.paper.CertificateOrder;
import vn.sokhuyenhoc.work.paper.CertificatePaper;
import vn.sokhuyenhoc.work.paper.Certificates.Which;
import vn.sokhuyenhoc.work.paper.Certificates;

/** Whose certificates are made and how they look, their making, and to whom they were handed. */
public final class CertificatesViewModel {
    /** So many pages are looked at, at most. */
    static final int SHOWN = 50;
    /** The place that stands for the whole commune. */
    private static final long WHOLE_COMMUNE = 0;

    private final Offered<Round> rounds = new Offered<>(Round::id, this::refresh);
    private final Offered<Place> places = new Offered<>(Place::id, this::refresh);
    private final ObservableList<Recognition> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date;
    private final ReadOnlyObjectWrapper<List<Recognition>> chosen = new ReadOnlyObjectWrapper<>(List.of());
    private final Jobs jobs;
    private final Desk desk;
    private final LayoutModel layout;
    private final HandingModel handing;
    private final PageTurner pages;
    private final LongWork work;
    private boolean filling;
    private int query;

    /** The work classes used. */
    public record Jobs(Certificates certificates, CertificatePaper paper, CertificateLayouts layouts, RoundBook rounds, Publishing publishing,
                       ClerkBook clerks) {
    }

    /** What lies around the screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages, Clock clock) {
    }

    private record Start(List<Round> rounds, List<Place> places) {
    }

    public CertificatesViewModel(Jobs jobs, Desk desk) {
        this.jobs = jobs;
        this.desk = desk;
        this.date = new SimpleObjectProperty<>(LocalDate.now(desk.clock()));
        this.pages = new PageTurner(desk.runner(), desk.prompts(), desk.messages());
        this.work = new LongWork(desk.runner(), desk.prompts()::fail);
        this.layout = new LayoutModel(jobs.layouts(), desk.runner(), desk.messages(), this::draw);
        this.handing = new HandingModel(jobs.certificates(), desk, this::refresh);
        which.subscribe((was, is) -> refresh());
        date.subscribe((was, is) -> draw());
    }

    /** Begins with the round, the village and the kind of certificates that were left. */
    public void remember(Memory memory) {
        rounds.remember(memory, "certificates-round");
        places.remember(memory, "certificates-place");
        memory.follow("certificates-which", which, Which.class);
    }

    /** Reads everything anew; what was chosen stays. */
    void load() {
        layout.load();
        desk.runner().run(progress -> new Start(jobs.rounds().all(), jobs.publishing().places()), start -> {
            Place whole = new Place(WHOLE_COMMUNE, desk.messages().get("certificates.whole_commune"), 0);
            rounds.offer(start.rounds());
            places.offer(Stream.concat(Stream.of(whole), start.places().stream()).toList());
            refresh();
        });
    }

    /** Finds anew; who was chosen and is still there stays chosen. */
    void refresh() {
        Round of = rounds.get();
        if (filling || of == null || places.get() == null) {
            return;
        }
        int mine = ++query;
        Long where = places.get().id() == WHOLE_COMMUNE ? null : places.get().id();
        Which wanted = which.get();
        String typed = text.get();
        desk.runner().run(progress -> jobs.certificates().find(of, where, wanted, typed), found -> {
            if (mine == query) {
                Set<Long> before = chosen.get().stream().map(Recognition::id).collect(Collectors.toSet());
                filling = true;
                lines.setAll(found);
                filling = false;
                choose(found.stream().filter(one -> before.contains(one.id())).toList());
            }
        });
    }

    /** These are chosen; none means everyone who is shown. */
    void choose(List<Recognition> those) {
        if (!filling) {
            chosen.set(List.copyOf(those));
            draw();
        }
    }

    private List<Recognition> meant() {
        return chosen.get().isEmpty() ? List.copyOf(lines) : chosen.get();
    }

    private CertificateOrder order(List<Recognition> those) {
        return new CertificateOrder(rounds.get(), those.stream().map(Recognition::id).toList(), date.get(), layout.layout());
    }

    private void draw() {
        if (filling || rounds.get() == null || date.get() == null || meant().isEmpty()) {
            pages.clear();
            return;
        }
        CertificateOrder first = order(meant().stream().limit(SHOWN).toList());
        pages.show(progress -> new Preview(jobs.certificates().pages(first, Progress.NONE)));
    }

    /** Gives numbers, and writes and archives the pages. */
    void issue() {
        if (meant().isEmpty() || date.get() == null) {
            return;
        }
        Messages messages = desk.messages();
        CertificateOrder all = order(meant());
        desk.prompts().saveFile(messages.get("certificates.save_title"), messages.get("certificates.file", rounds.get().key()), "pdf")
            .ifPresent(out -> work.start(progress -> jobs.certificates().issue(all, who(), out, progress), count -> {
                desk.prompts().tell(messages.get("certificates.issued", count, out.getFileName().toString()));
                refresh();
            }));
    }

    private String who() {
        return jobs.clerks().last().map(Clerk::name).orElse("");
    }

    /** A page to be laid over the office's own paper. @param names of the parts */
    void testPage(Map<Part, String> names) {
        Messages messages = desk.messages();
        var now = layout.layout();
        desk.prompts().saveFile(messages.get("certificates.test_title"), messages.get("certificates.test_file"), "pdf")
            .ifPresent(out -> work.start(progress -> {
                jobs.paper().testPage(now, names, out);
                return out;
            }, done -> desk.prompts().tell(messages.get("certificates.test_saved", done.getFileName().toString()))));
    }

    /** Notes that those who are meant have theirs. */
    void hand() {
        if (rounds.get() != null) {
            handing.hand(rounds.get(), meant().stream().map(Recognition::id).toList());
        }
    }

    Offered<Round> rounds() {
        return rounds;
    }

    /** The first is the whole commune. */
    Offered<Place> places() {
        return places;
    }

    ObservableList<Recognition> lines() {
        return lines;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<LocalDate> dateProperty() {
        return date;
    }

    /** Empty where everyone who is shown is meant. */
    ReadOnlyObjectProperty<List<Recognition>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    LayoutModel layout() {
        return layout;
    }

    HandingModel handing() {
        return handing;
    }

    PageTurner pages() {
        return pages;
    }

    LongWork work() {
        return work;
    }
}
