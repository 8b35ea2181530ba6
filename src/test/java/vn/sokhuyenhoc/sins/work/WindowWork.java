package vn.sokhuyenhoc.sins.work;

import atlantafx.base.theme.PrimerLight;
import javafx.beans.property.StringProperty;
import org.controlsfx.control.Notifications;
import org.kordamp.ikonli.feather.Feather;

/** Breaks "JavaFX lives in ui and start": names each library of the screens. */
class WindowWork {
    StringProperty name;
    Notifications notifications;
    PrimerLight theme;
    Feather icon;
}
