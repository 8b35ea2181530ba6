package vn.sokhuyenhoc.ui.results;

import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.ResultsList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;

/** Makes an own list of the results as they are listed, and sets the screen as one says. */
final class OwnResults {
    private static final String LIST = "list\n";

    private OwnResults() {
    }

    /** The wish to save what is listed. */
    static String keep(ResultsViewModel model) {
        return "lists:keep\n" + ListText.write(of(model));
    }

    /** The own list that a wish asks for. */
    static Optional<ResultsList> wanted(String wish) {
        return wish.startsWith(LIST) && ListText.read(wish.substring(LIST.length())).content() instanceof ResultsList list ? Optional.of(list)
            : Optional.empty();
    }

    /** Of the title's newest round it goes with the years; an older round is meant for itself. */
    private static ResultsList of(ResultsViewModel model) {
        Round round = model.rounds().get();
        Round newest = model.rounds().all().stream().filter(one -> one.title() == round.title()).findFirst().orElseThrow();
        Place place = model.places().get();
        boolean whole = place == null || place.id() == ResultsViewModel.WHOLE_COMMUNE;
        return new ResultsList(round.title(), round.equals(newest) ? null : new Named(round.id(), round.name()),
            whole ? null : new Named(place.id(), place.name()), model.whichProperty().get(), model.textProperty().get(),
            model.sortedProperty().get());
    }

    /** @param all rounds, newest first */
    static void take(ResultsViewModel model, ResultsList list, List<Round> all) {
        Named place = list.place();
        model.rounds().offer(all, list::means);
        model.places().offer(place == null ? List.of(model.whole()) : List.of(model.whole(), new Place(place.id(), place.name(), 0)),
            one -> place == null || one.id() == place.id());
        model.textProperty().set(list.text());
        model.whichProperty().set(list.which());
        model.sortedProperty().set(list.sorted());
    }
}
