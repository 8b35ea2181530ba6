package vn.sokhuyenhoc.sins.ui.review;

import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.sins.text.QuietText;
import vn.sokhuyenhoc.sins.ui.kit.ScreenView;

/** Keeps "a view model needs no screen". Keeps "screens are strangers". Keeps "JavaFX lives in ui and start". Keeps "one way down". */
class ReviewViewModel {
    StringProperty name;
    ScreenView next;
    QuietText text;
}
