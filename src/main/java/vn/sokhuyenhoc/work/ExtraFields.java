package vn.sokhuyenhoc.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.person.ExtraField;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ExtraFieldStore;

/** The fields of a person that the office defines itself. */
public final class ExtraFields {
    /** Most letters of a name, and of all choices together. */
    public static final int LONGEST_NAME = 60;
    public static final int LONGEST_CHOICES = 2000;

    private final Database database;
    private final ExtraFieldStore store;

    public ExtraFields(Database database) {
        this.database = database;
        this.store = new ExtraFieldStore(database);
    }

    /** In their order. */
    public List<ExtraField> fields() {
        return store.fields();
    }

    /** What is kept of these people, by person and field; {@link ExtraField#shown} says how it reads. Nobody is named who has nothing. */
    public Map<Long, Map<Long, String>> values(Collection<Long> personIds) {
        return store.values(personIds);
    }

    /** Whether another field has this name already, capitals and marks aside. */
    public boolean isTaken(String name, long exceptId) {
        return fields().stream().anyMatch(f -> f.id() != exceptId && Fold.fold(f.name()).equals(Fold.fold(name)));
    }

    /** Defines a field, or changes name and choices of one; the name must not be {@link #isTaken taken}. */
    public void save(ExtraField field) {
        database.change(Deed.EXTRA_FIELDS, () -> {
            database.detail(field.name());
            if (field.id() == 0) {
                store.add(field);
            } else {
                store.update(field);
            }
            return null;
        });
    }

    /** How many people have something in this field. */
    public int count(long fieldId) {
        return store.count(fieldId);
    }

    /** Takes a field away with all that stands in it. */
    public void remove(long fieldId) {
        database.change(Deed.EXTRA_FIELDS, () -> {
            fields().stream().filter(f -> f.id() == fieldId).findFirst().ifPresent(f -> database.detail(f.name()));
            store.remove(fieldId);
            return null;
        });
    }
}
