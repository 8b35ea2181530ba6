package vn.sokhuyenhoc.ui.recognised;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.AgencyPerson;
import vn.sokhuyenhoc.domain.recognition.TitleList.Decision;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.round.Recognitions;

/** Citizens whom their place of work assesses, and what it has decided about them. */
final class AgencyModel {
    private static final int NUMBER = 40;
    private static final int AGENCY = 160;

    private final ObservableList<AgencyPerson> people = FXCollections.observableArrayList();
    private final ObservableList<AgencyPerson> chosen = FXCollections.observableArrayList();
    private final Checked<String> agency;
    private final Checked<String> number;
    private final Checked<String> day;
    private final Recognitions recognitions;
    private final RecognisedViewModel.Outside outside;
    private final Runnable changed;
    private Round round;
    private int query;

    /** @param changed called when a recognition was noted or taken back */
    AgencyModel(Recognitions recognitions, RecognisedViewModel.Outside outside, Runnable changed) {
        this.recognitions = recognitions;
        this.outside = outside;
        this.changed = changed;
        Notes notes = new Notes(outside.messages());
        agency = notes.words("recognised.agency", AGENCY);
        number = notes.words("recognised.agency_no", NUMBER);
        day = notes.day("recognised.agency_day", LocalDate.now(outside.clock()));
    }

    void load(Round of) {
        int mine = ++query;
        round = of;
        if (of.title() != Title.CITIZEN) {
            people.clear();
            return;
        }
        outside.runner().run(progress -> recognitions.agencyPeople(of, Arrays.stream(recognitions.agencyIds(of)).boxed().toList()), read -> {
            if (mine == query) {
                people.setAll(read);
            }
        });
    }

    /** Notes that those chosen were given the title. Answers the id of the first input that is wrong; then nothing was done. */
    Optional<String> add() {
        Optional<String> wrong = inputs().stream().filter(input -> !input.check()).toList().stream().findFirst().map(Checked::id);
        List<Long> ids = chosen.stream().filter(one -> one.recognition().isEmpty()).map(one -> one.subject().id()).toList();
        if (wrong.isEmpty() && !ids.isEmpty()) {
            Decision decision = new Decision(number.get(), Notes.dayOf(day).orElseThrow(), "", "");
            Round of = round;
            String named = agency.get();
            outside.runner().run(progress -> {
                recognitions.addOfAgency(of, ids, named, decision);
                return ids.size();
            }, count -> {
                outside.prompts().tell(outside.messages().get("recognised.agency_added", count));
                changed.run();
            });
        }
        return wrong;
    }

    /** Takes back what was noted of those chosen. */
    void takeBack() {
        List<AgencyPerson> noted = chosen.stream().filter(one -> one.recognition().isPresent()).toList();
        if (!noted.isEmpty()) {
            outside.runner().run(progress -> {
                noted.forEach(one -> recognitions.removeOfAgency(one.recognition().orElseThrow()));
                return noted.size();
            }, count -> {
                outside.prompts().tell(outside.messages().get("recognised.agency_removed", count));
                changed.run();
            });
        }
    }

    List<Checked<String>> inputs() {
        return List.of(number, day, agency);
    }

    /** By place of work, then by name. */
    ObservableList<AgencyPerson> people() {
        return people;
    }

    ObservableList<AgencyPerson> chosen() {
        return chosen;
    }
}
