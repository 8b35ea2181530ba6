package vn.sokhuyenhoc.ui.register.places;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sokhuyenhoc.work.PlaceBook;

/** An open village that a rearrangement may take. */
final class Choice {
    private final PlaceBook.Line line;
    private final BooleanProperty taken = new SimpleBooleanProperty();

    Choice(PlaceBook.Line line) {
        this.line = line;
    }

    PlaceBook.Line line() {
        return line;
    }

    BooleanProperty takenProperty() {
        return taken;
    }
}
