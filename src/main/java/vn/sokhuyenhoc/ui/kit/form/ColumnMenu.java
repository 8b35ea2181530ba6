package vn.sokhuyenhoc.ui.kit.form;

import java.util.Locale;
import javafx.beans.property.Property;
import javafx.scene.control.MenuItem;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.FlatMenu;

/** Which column of the paper is keyed. */
public final class ColumnMenu extends FlatMenu {
    private ColumnMenu(String id, Property<MarkColumn> column, Messages messages, Runnable leave) {
        super(id, leave);
        for (MarkColumn one : MarkColumn.values()) {
            MenuItem item = new MenuItem(words(one, messages));
            item.setOnAction(event -> column.setValue(one));
            getItems().add(item);
        }
        column.subscribe(now -> setText(messages.get("form.column", words(now, messages))));
    }

    /** @param leave called when the list has closed */
    public static ColumnMenu withId(String id, Property<MarkColumn> column, Messages messages, Runnable leave) {
        return new ColumnMenu(id, column, messages, leave);
    }

    private static String words(MarkColumn one, Messages messages) {
        return messages.get("form.column_name." + one.name().toLowerCase(Locale.ROOT));
    }
}
