package vn.sokhuyenhoc.ui.register.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.audit.LoggedTable;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.PersonChange;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.work.BulkEdit;
import vn.sokhuyenhoc.work.log.Undoing;

/** Sets one field of everyone marked, and offers it back; it asks first only where that is too many to be taken back. */
public final class BulkModel {
    /** Somebody who moves takes along no more rows than these: their own, and those of their household. */
    private static final int ROWS_EACH = 4;

    private final BulkEdit edit;
    private final Undoing undoing;
    private final Marks marks;
    private final FilterModel choices;
    private final LongWork work;
    private final Prompts prompts;
    private final Messages messages;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.GROUP);
    private final ObjectProperty<Option<?>> value = new SimpleObjectProperty<>();
    private final ObservableList<Option<?>> values = FXCollections.observableArrayList();
    private Runnable then = () -> { };

    /** The fields that can be set for many at once. */
    public enum What { GROUP, PLACE, UNIT }

    /** What is told and asked through. */
    record Outside(LongWork work, Prompts prompts, Messages messages) {
    }

    BulkModel(BulkEdit edit, Undoing undoing, Marks marks, FilterModel choices, Outside outside) {
        this.edit = edit;
        this.undoing = undoing;
        this.marks = marks;
        this.choices = choices;
        this.work = outside.work();
        this.prompts = outside.prompts();
        this.messages = outside.messages();
        what.subscribe(this::offer);
    }

    /** @param done called after each change that was written */
    void whenDone(Runnable done) {
        then = done;
    }

    /** Offers what the field can be set to, as the register has it now. */
    public void offer() {
        value.set(null);
        values.setAll(switch (what.get()) {
            case GROUP -> withNone(choices.group().options());
            case PLACE -> List.copyOf(choices.place().options().subList(1, choices.place().options().size()));
            case UNIT -> withNone(choices.unit().options());
        });
    }

    /** The first of a filter's options means "any"; here it means none. */
    private List<Option<?>> withNone(List<? extends Option<?>> options) {
        List<Option<?>> all = new ArrayList<>(options.subList(1, options.size()));
        all.add(new Option<>(null, messages.get("register.bulk.none")));
        return all;
    }

    /** Sets the field of everyone marked. Without a value or a mark nothing happens. */
    public void apply() {
        Option<?> chosen = value.get();
        int count = marks.countProperty().get();
        if (chosen == null || count == 0) {
            return;
        }
        String field = messages.get("register.bulk." + what.get().name().toLowerCase(Locale.ROOT));
        String question = what.get() == What.PLACE ? "register.bulk.question.place" : "register.bulk.question";
        boolean forGood = count > Undoing.MOST_ROWS / ROWS_EACH;
        if (!forGood || prompts.confirm(messages.get(question, field, count, chosen.words()), messages.get("register.bulk.verb", count))) {
            long[] ids = marks.ids();
            PersonChange change = change(chosen.value());
            work.start(progress -> edit.set(ids, change, progress), done -> {
                String told = messages.get("register.bulk.done", field, done.people(), chosen.words())
                    + (done.homesLeft() == 0 ? "" : " " + messages.get("register.bulk.left", done.homesLeft()));
                if (forGood) {
                    prompts.tell(told);
                } else {
                    prompts.tell(told, () -> putBack(field, done.change()));
                }
                then.run();
            });
        }
    }

    private void putBack(String field, long change) {
        work.start(progress -> undoing.undoOwn(change, progress), back -> {
            prompts.tell(messages.get("register.bulk.back", field, back.rows().getOrDefault(LoggedTable.PERSON, 0))
                + (back.left().isEmpty() ? "" : " " + messages.get("register.bulk.stay", back.left().size())));
            then.run();
        });
    }

    private PersonChange change(Object to) {
        return switch (what.get()) {
            case GROUP -> new PersonChange.Group((LabourGroup) to);
            case PLACE -> new PersonChange.Village((Long) to);
            case UNIT -> new PersonChange.Workplace((Long) to);
        };
    }

    public ObjectProperty<What> whatProperty() {
        return what;
    }

    public ObservableList<Option<?>> values() {
        return values;
    }

    /** Null until the clerk has chosen. */
    public ObjectProperty<Option<?>> valueProperty() {
        return value;
    }
}
