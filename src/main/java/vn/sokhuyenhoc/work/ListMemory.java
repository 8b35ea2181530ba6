package vn.sokhuyenhoc.work;

import java.time.LocalDateTime;
import java.util.Map;
import vn.sokhuyenhoc.domain.intake.ContentColumns;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ListShapes;

/** Remembers how the clerk read the columns of a list, for the next list of the same shape; a bare block is known by its width alone. */
public final class ListMemory {
    private final ListShapes shapes;

    public ListMemory(Database database) {
        this.shapes = new ListShapes(database);
    }

    /** The list, its columns read as the last time one of its shape was taken. */
    public ListFile recall(ListFile file) {
        return shapes.find(shape(file)).map(file::withColumns).orElse(file);
    }

    /** Whether the list is read as remembered, and not as the program would read it by itself. */
    public boolean isRecalled(ListFile file) {
        return shapes.find(shape(file)).filter(file.heading().columns()::equals).isPresent();
    }

    /** Called when a list was taken. What the program would propose anyway is not kept: a later version may propose better. */
    void keep(ListFile file, LocalDateTime now) {
        Map<Integer, ListColumn> proposed = file.isBare() ? ContentColumns.of(file.sheet()) : file.heading().announced();
        if (file.heading().columns().equals(proposed)) {
            shapes.remove(shape(file));
        } else {
            shapes.put(shape(file), file.heading().columns(), now);
        }
    }

    private static String shape(ListFile file) {
        return file.isBare() ? "width " + file.sheet().width() : file.heading().shape();
    }
}
