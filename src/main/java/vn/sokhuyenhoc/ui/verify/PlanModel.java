package vn.sokhuyenhoc.ui.verify;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.verification.Survey;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Extent;
import vn.sokhuyenhoc.domain.verification.VerificationPlan.Way;
import vn.sokhuyenhoc.domain.verification.VerificationPlan;
import vn.sokhuyenhoc.ui.kit.LongWork;

/** What is keyed a second time and how: decided here, counted over the whole round, village by village. */
final class PlanModel {
    /** The samples offered; 0: none. */
    static final List<Integer> SAMPLES = List.of(0, 10, 20, 50, 100);

    private final VerifyViewModel.Jobs jobs;
    private final VerifyViewModel.Outside outside;
    private final Choice choice;
    private final String whole;
    private final LongWork work;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>();
    private final ObjectProperty<Extent> extent = new SimpleObjectProperty<>();
    private final ObjectProperty<Integer> every = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Survey.Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Village> villages = FXCollections.observableArrayList();
    private Read read;
    private boolean settling;

    /** @param whole what the one list of a title without villages is called */
    PlanModel(VerifyViewModel.Jobs jobs, VerifyViewModel.Outside outside, Choice choice, String whole) {
        this.jobs = jobs;
        this.outside = outside;
        this.choice = choice;
        this.whole = whole;
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
        way.subscribe((was, is) -> decide());
        extent.subscribe((was, is) -> decide());
        every.subscribe((was, is) -> decide());
    }

    private record Read(Round round, VerificationPlan plan, Survey survey, List<Place> places) {
    }

    /** Counts anew; what was shown of the same round stays until then. */
    void read() {
        Round round = choice.roundProperty().get();
        MarkColumn column = choice.columnProperty().get();
        if (round == null) {
            return;
        }
        work.anew(progress -> new Read(round, jobs.book().plan(round), jobs.book().survey(round, column, progress),
            jobs.register().placesWithForms()), now -> {
                read = now;
                show(now.plan());
            });
    }

    /** Nothing is known yet of what was chosen now. */
    void clear() {
        read = null;
        outlook.set(null);
        villages.clear();
    }

    private void show(VerificationPlan plan) {
        settling = true;
        way.set(plan.way());
        extent.set(plan.extent());
        every.set(plan.sample().every());
        settling = false;
        outlook.set(read.survey().under(plan));
        List<Village> now = Village.of(outlook.get(), read.places(), whole);
        if (!villages.equals(now)) {
            villages.setAll(now);
        }
    }

    private void decide() {
        if (settling || read == null || extent.get() == null) {
            return;
        }
        Read of = read;
        Way thisWay = way.get();
        Extent thisExtent = extent.get();
        int thisEvery = every.get();
        outside.runner().run(progress -> jobs.book().decide(of.round(), thisWay, thisExtent, thisEvery), plan -> {
            if (read == of) {
                show(plan);
            }
        });
    }

    /** Forms of a village still to be keyed again. */
    List<Long> toDo(Village village) {
        return outlook.get() == null ? List.of() : outlook.get().toDo(village.placeId());
    }

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    ObjectProperty<Extent> extentProperty() {
        return extent;
    }

    /** One form in so many; 0 for no sample. */
    ObjectProperty<Integer> everyProperty() {
        return every;
    }

    /** Null while it is counted the first time. */
    ReadOnlyObjectProperty<Survey.Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    ObservableList<Village> villages() {
        return villages;
    }

    LongWork work() {
        return work;
    }
}
