package vn.sokhuyenhoc.ui.register.places;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.place.PlaceChange;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Memory;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.PlaceBook.Line;
import vn.sokhuyenhoc.work.PlaceBook;
import vn.sokhuyenhoc.work.PlaceChanges;

/** The villages: their list, the line to add or correct one, and what has been rearranged. */
public final class PlacesViewModel {
    /** What the section shows. */
    enum Face { LIST, WIZARD, CHANGES }

    /** What the line below the list is for. */
    enum Editing { NOTHING, ADDING, CORRECTING }

    private static final int NAME = 100;
    private static final int COMMUNE = 80;

    private final Jobs jobs;
    private final Desk desk;
    private final Messages messages;
    private final WizardViewModel wizard;
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LIST);
    private final ReadOnlyObjectWrapper<Editing> editing = new ReadOnlyObjectWrapper<>(Editing.NOTHING);
    private final ObservableList<Line> rows = FXCollections.observableArrayList();
    private final ChangesViewModel changes;
    private final BooleanProperty closedToo = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper wantedRow = new ReadOnlyIntegerWrapper(-1);
    private final Checked<String> name;
    private final Checked<String> commune;
    private final Checked<String> communeOfNew;
    private List<Line> all = List.of();
    private Line chosen;

    /** The jobs of the clerk that are done here. */
    public record Jobs(PlaceBook book, PlaceChanges changes, OfficeBook offices) {
    }

    /** What the window lends to a screen. */
    public record Desk(TaskRunner runner, Prompts prompts, Messages messages) {
    }

    private record Loaded(List<Line> lines, List<PlaceChange> changes, String communeOfNew) {
    }

    public PlacesViewModel(Jobs jobs, Desk desk, Clock clock) {
        this.jobs = jobs;
        this.desk = desk;
        this.messages = desk.messages();
        name = new Checked<>("places.edit_name", "", text -> text.isBlank() ? messages.get("places.name.missing") : tooLong(text, NAME));
        commune = new Checked<>("places.edit_commune", "", text -> tooLong(text, COMMUNE));
        communeOfNew = new Checked<>("places.commune_of_new", "", text -> tooLong(text, COMMUNE));
        wizard = new WizardViewModel(jobs, desk, clock, () -> {
            face.set(Face.LIST);
            load();
        });
        changes = new ChangesViewModel(jobs, desk, this::load);
        closedToo.subscribe((was, is) -> show());
    }

    private String tooLong(String text, int most) {
        return text.length() <= most ? "" : new Sentences(messages).of(Problem.of("", Problem.Kind.TEXT_TOO_LONG, most));
    }

    /** Begins as it was left: with the closed ones or without. */
    public void remember(Memory memory) {
        memory.follow("places-closed", closedToo);
    }

    /** Reads everything anew; the village chosen stays so. */
    public void load() {
        desk.runner().run(progress -> new Loaded(jobs.book().all(), jobs.changes().all(), jobs.book().communeOfNew()), loaded -> {
            all = loaded.lines();
            changes.all().setAll(loaded.changes());
            communeOfNew.set(loaded.communeOfNew());
            show();
        });
    }

    private void show() {
        long id = chosen == null ? -1 : chosen.place().id();
        rows.setAll(all.stream().filter(line -> closedToo.get() || line.place().isOpen()).toList());
        int at = (int) rows.stream().takeWhile(line -> line.place().id() != id).count();
        wantedRow.set(-1);
        wantedRow.set(rows.isEmpty() ? -1 : at < rows.size() ? at : 0);
    }

    /** @param line of the list, or null */
    void choose(Line line) {
        if (line != null) {
            chosen = line;
        }
    }

    void startAdding() {
        name.set("");
        commune.set(communeOfNew.get());
        editing.set(Editing.ADDING);
    }

    /** Only an open village can be corrected. */
    void startCorrecting() {
        if (chosen != null && chosen.place().isOpen()) {
            name.set(chosen.place().plainName());
            commune.set(chosen.place().formerCommune());
            editing.set(Editing.CORRECTING);
        }
    }

    void stopEditing() {
        editing.set(Editing.NOTHING);
    }

    /** Keeps the line. Answers the id of the first input that is wrong; then nothing was kept. */
    Optional<String> keep() {
        Optional<String> wrong = Stream.of(name, commune).filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isPresent()) {
            return wrong;
        }
        Place corrected = editing.get() == Editing.CORRECTING ? chosen.place() : null;
        String newName = name.get();
        String newCommune = commune.get();
        desk.runner().run(progress -> {
            if (corrected == null) {
                return jobs.book().add(newName, newCommune, null).name();
            }
            jobs.book().correct(corrected, newName, newCommune);
            return newName;
        }, kept -> {
            editing.set(Editing.NOTHING);
            desk.prompts().tell(messages.get(corrected == null ? "places.added" : "places.corrected", kept));
            load();
        });
        return wrong;
    }

    /** Moves the village chosen one step up (-1) or down (1). */
    void move(int step) {
        if (chosen != null) {
            Place place = chosen.place();
            desk.runner().run(progress -> {
                jobs.book().move(place, step);
                return null;
            }, done -> load());
        }
    }

    /** Keeps the former commune that villages added from now on are of. */
    void keepCommuneOfNew() {
        String words = communeOfNew.get();
        if (communeOfNew.check()) {
            desk.runner().run(progress -> {
                jobs.book().setCommuneOfNew(words);
                return null;
            }, done -> desk.prompts().tell(words.isBlank() ? messages.get("places.no_commune_of_new")
                : messages.get("places.commune_of_new_kept", words)));
        }
    }

    /** Opens the wizard with the village chosen. */
    void rearrange() {
        List<Choice> open = all.stream().filter(line -> line.place().isOpen()).map(Choice::new).toList();
        wizard.start(open, open.stream().filter(choice -> chosen != null && choice.line().place().id() == chosen.place().id())
            .findFirst().orElse(null));
        face.set(Face.WIZARD);
    }

    WizardViewModel wizard() {
        return wizard;
    }

    ObjectProperty<Face> faceProperty() {
        return face;
    }

    ReadOnlyObjectProperty<Editing> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    ObservableList<Line> rows() {
        return rows;
    }

    ChangesViewModel changes() {
        return changes;
    }

    BooleanProperty closedTooProperty() {
        return closedToo;
    }

    /** The row to bring into sight after each answer; -1 for none. */
    ReadOnlyIntegerProperty wantedRowProperty() {
        return wantedRow.getReadOnlyProperty();
    }

    Checked<String> name() {
        return name;
    }

    Checked<String> commune() {
        return commune;
    }

    Checked<String> communeOfNew() {
        return communeOfNew;
    }
}
