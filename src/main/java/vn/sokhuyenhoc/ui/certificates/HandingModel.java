package vn.sokhuyenhoc.ui.certificates;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.ui.certificates.CertificatesViewModel.Desk;
import vn.sokhuyenhoc.work.paper.Certificates;

/** When and to whom certificates were handed, as it is typed. */
final class HandingModel {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ObjectProperty<LocalDate> day;
    private final StringProperty to = new SimpleStringProperty("");
    private final Certificates certificates;
    private final Desk desk;
    private final Runnable changed;

    /** @param changed called when it was noted */
    HandingModel(Certificates certificates, Desk desk, Runnable changed) {
        this.certificates = certificates;
        this.desk = desk;
        this.changed = changed;
        this.day = new SimpleObjectProperty<>(LocalDate.now(desk.clock()));
    }

    void hand(Round round, List<Long> ids) {
        LocalDate when = day.get();
        String whom = to.get();
        if (when == null) {
            return;
        }
        desk.runner().run(progress -> certificates.hand(round, ids, when, whom), count -> {
            desk.prompts().tell(desk.messages().get(count == 0 ? "certificates.handed_none" : "certificates.handed", count));
            open.set(count == 0);
            changed.run();
        });
    }

    /** Whether it is asked now. */
    BooleanProperty openProperty() {
        return open;
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    /** May stay empty. */
    StringProperty toProperty() {
        return to;
    }
}
