package vn.sokhuyenhoc.ui.consent;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter.Which;
import vn.sokhuyenhoc.domain.privacy.PrivacyFilter;
import vn.sokhuyenhoc.domain.privacy.PrivacyLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LazyRows;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Offered;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.privacy.ConsentBook;
import vn.sokhuyenhoc.work.privacy.DataSheet;
import vn.sokhuyenhoc.work.privacy.Erasing;
import vn.sokhuyenhoc.work.privacy.RequestBook;

/** People by consent and retention: who is looked for, who is chosen, and what is known of them. */
public final class ConsentViewModel {
    /** The place that stands for the whole commune. */
    private static final long WHOLE_COMMUNE = 0;

    private final Offered<Place> places = new Offered<>(Place::id, this::refresh);
    private final ObjectProperty<Which> which = new SimpleObjectProperty<>(Which.WITHOUT_CONSENT);
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyObjectWrapper<Chosen> chosen = new ReadOnlyObjectWrapper<>(Chosen.NONE);
    private final ReadOnlyObjectWrapper<Policy> policy = new ReadOnlyObjectWrapper<>(Policy.NONE);
    private final LazyRows<PrivacyLine> rows;
    private final Jobs jobs;
    private final Outside outside;
    private final NoteModel note;
    private final EraseModel erase;
    private long[] ids = {};
    private DataRequest request;
    private boolean filling;
    private int query;
    private int asked;

    /** The work classes used. */
    public record Jobs(ConsentBook consents, Erasing erasing, DataSheet sheet, RequestBook requests, Register register) {
    }

    /** What lies around the screen. */
    public record Outside(TaskRunner runner, Prompts prompts, Messages messages) {
    }

    /**
     * Who is chosen.
     *
     * @param line     of the only one; null where there are more, or it is still being loaded
     * @param consents of the only one, the newest first
     * @param request  for which they were brought here; null where there is none
     */
    public record Chosen(List<Long> people, PrivacyLine line, List<Consent> consents, DataRequest request) {
        static final Chosen NONE = new Chosen(List.of(), null, List.of(), null);
    }

    private record Start(List<Place> places, Policy policy) {
    }

    public ConsentViewModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.rows = new LazyRows<>(outside.runner(), outside.prompts()::fail, jobs.consents()::lines);
        this.note = new NoteModel(jobs.consents(), outside, this::refresh);
        this.erase = new EraseModel(jobs.erasing(), outside, this::refresh);
        chosen.subscribe(now -> {
            note.about(now.people());
            erase.about(now.people(), now.request());
        });
        which.subscribe((was, is) -> refresh());
    }

    /** Begins with the village and the kind of people that were left. */
    public void remember(Memory memory) {
        places.remember(memory, "consents-place");
        memory.follow("consents-which", which, Which.class);
    }

    /** @param detail empty, or {@code person:} and the row of one person, with a colon and the number of a request behind it where one asked */
    void open(String detail) {
        List<String> parts = Arrays.asList(detail.split(":"));
        boolean one = parts.size() > 1;
        outside.runner().run(progress -> new Start(jobs.register().places(), jobs.consents().policy()), start -> {
            Place whole = new Place(WHOLE_COMMUNE, outside.messages().get("privacy.whole_commune"), 0);
            places.offer(Stream.concat(Stream.of(whole), start.places().stream()).toList(), place -> one && place.equals(whole));
            policy.set(start.policy());
            if (one) {
                only(Long.parseLong(parts.get(1)), parts.size() > 2 ? Long.parseLong(parts.get(2)) : 0);
            } else {
                refresh();
            }
        });
    }

    private void only(long person, long requestId) {
        query++;
        outside.runner().run(progress -> requestId == 0 ? null
            : jobs.requests().all().stream().filter(r -> r.id() == requestId).findFirst().orElse(null), found -> {
                request = found;
                show(person);
            });
    }

    /** Finds anew. */
    void refresh() {
        if (filling || places.get() == null) {
            return;
        }
        int mine = ++query;
        request = null;
        PrivacyFilter filter = new PrivacyFilter(text.get(), places.get().id() == WHOLE_COMMUNE ? null : places.get().id(), which.get());
        outside.runner().run(progress -> jobs.consents().ids(filter), found -> {
            if (mine == query) {
                show(found);
            }
        });
    }

    private void show(long... found) {
        ids = found;
        chosen.set(Chosen.NONE);
        count.set(-1);
        rows.show(found);
        count.set(found.length);
    }

    /** The rows of the list at these places are chosen. */
    void choose(List<Integer> places) {
        List<Long> people = places.stream().filter(at -> at >= 0 && at < ids.length).map(at -> ids[at]).toList();
        int mine = ++asked;
        if (people.size() != 1) {
            chosen.set(new Chosen(people, null, List.of(), null));
            return;
        }
        DataRequest of = request;
        outside.runner().run(progress -> new Chosen(people, jobs.consents().lines(people).getFirst(), jobs.consents().of(people.getFirst()), of),
            found -> {
                if (mine == asked) {
                    chosen.set(found);
                }
            });
    }

    /** What the register holds about the one who is chosen, as a paper. */
    void print() {
        PrivacyLine one = chosen.get().line();
        if (one != null) {
            Messages words = outside.messages();
            outside.prompts().saveFile(words.get("privacy.sheet"), words.get("privacy.sheet.file", one.person().name()), "pdf").ifPresent(out ->
                outside.runner().run(progress -> jobs.sheet().write(one.person().id(), out),
                    done -> outside.prompts().tell(words.get("privacy.sheet.written", done.getFileName().toString()))));
        }
    }

    /** Who is chosen agrees no more, from today on. */
    void withdraw(Consent consent) {
        outside.runner().run(progress -> {
            jobs.consents().withdraw(consent, jobs.consents().today());
            return consent;
        }, done -> {
            outside.prompts().tell(outside.messages().get("privacy.withdrawn_now"));
            if (ids.length == 1) {
                show(ids);
            } else {
                refresh();
            }
        });
    }

    NoteModel note() {
        return note;
    }

    EraseModel erase() {
        return erase;
    }

    ObservableList<PrivacyLine> rows() {
        return rows;
    }

    Offered<Place> places() {
        return places;
    }

    ObjectProperty<Which> whichProperty() {
        return which;
    }

    StringProperty textProperty() {
        return text;
    }

    /** How many are listed; -1 while they are looked up. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Policy> policyProperty() {
        return policy.getReadOnlyProperty();
    }
}
