package vn.sokhuyenhoc.ui.register.chapters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.group.Chapter;
import vn.sokhuyenhoc.domain.person.PaperDate;
import vn.sokhuyenhoc.domain.place.ChapterKind;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.register.shared.MembershipForm;

/** What a chapter is called, its kind and village, the days on which it was founded and is closed, as they stand in the inputs. */
public final class ChapterForm {
    private static final int LONGEST = 160;

    private final LocalDate today;
    private final Place whole;
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final Checked<String> name;
    private final Checked<ChapterKind> kind = new Checked<>("chapters.kind", ChapterKind.VILLAGE, one -> "");
    private final Checked<Place> place;
    private final Checked<String> founded;
    private final Checked<String> closing;

    ChapterForm(LocalDate today, Messages messages) {
        this.today = today;
        whole = new Place(0, messages.get("chapters.whole"), 0);
        places.setAll(whole);
        name = new Checked<>("chapters.name", "", text -> text.isBlank() ? messages.get("chapters.name.missing")
            : MembershipForm.tooLong(text, LONGEST, messages));
        place = new Checked<>("chapters.place", whole, one -> "");
        founded = new Checked<>("chapters.founded", "", text -> text.isBlank() ? "" : past(text, messages));
        closing = new Checked<>("chapters.closing", Dates.day(today), text -> past(text, messages));
    }

    private String past(String text, Messages messages) {
        return PaperDate.day(text).map(day -> day.isAfter(today) ? messages.get("member.date.future") : "")
            .orElse(messages.get("member.day.wrong"));
    }

    void offer(List<Place> villages) {
        List<Place> now = Stream.concat(Stream.of(whole), villages.stream()).toList();
        if (!now.equals(places)) {
            Place before = place.get();
            places.setAll(now);
            place.renew(before);
        }
    }

    void fill(Chapter chapter) {
        name.renew(chapter.name());
        kind.renew(chapter.kind());
        place.renew(places.stream().filter(p -> chapter.placeId() != null && p.id() == chapter.placeId()).findFirst().orElse(whole));
        founded.renew(chapter.foundedOn() == null ? "" : Dates.day(chapter.foundedOn()));
        closing.renew(Dates.day(today));
    }

    /** The chapter that the form tells of. */
    Chapter chapter(long id) {
        return Chapter.of(id, Fold.clean(name.get()), kind.get(), place.get() == null || place.get().id() == 0 ? null : place.get().id())
            .founded(PaperDate.day(founded.get()).orElse(null));
    }

    public Checked<String> name() {
        return name;
    }

    public Checked<ChapterKind> kind() {
        return kind;
    }

    public Checked<Place> place() {
        return place;
    }

    /** Empty where nobody knows. */
    public Checked<String> founded() {
        return founded;
    }

    public Checked<String> closing() {
        return closing;
    }

    /** The whole commune, then its villages. */
    public ObservableList<Place> places() {
        return places;
    }
}
