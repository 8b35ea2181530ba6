package vn.sokhuyenhoc.ui.register.people;

import java.util.Arrays;
import java.util.List;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.ui.register.people.FilterModel.Standing;

/** Makes an own list of the list of people as it stands, and shows one in it. */
final class OwnListLink {
    private OwnListLink() {
    }

    static PeopleList of(PeopleViewModel model) {
        Sorting sorting = model.sortingProperty().get();
        return new PeopleList(model.textProperty().get(), ties(model.filters()), traits(model.filters()),
            new PeopleList.Sorted(sorting.order(), sorting.down()), List.copyOf(model.columns().shown()));
    }

    private static PeopleList.Ties ties(FilterModel filters) {
        return new PeopleList.Ties(filters.place().named(), filters.chapter().named(), filters.household().named(), filters.unit().named());
    }

    private static PeopleList.Traits traits(FilterModel filters) {
        Ages span = filters.ages().value();
        return new PeopleList.Traits(span == null ? null : new AgeBand(span.from(), span.to()), filters.sex().value(), filters.group().value(),
            filters.status().value().only, filters.outcome().value());
    }

    /** Lists what an own list says, in its order and columns. */
    static void take(PeopleViewModel model, PeopleList list) {
        model.want(list.text());
        model.columns().borrow(list.columns());
        model.filters().choose(() -> narrow(model.filters(), list.ties(), list.traits()));
        model.sortingProperty().set(Sorting.of(list.sorted().by(), list.sorted().down()));
        model.load();
    }

    private static void narrow(FilterModel filters, PeopleList.Ties ties, PeopleList.Traits traits) {
        tie(filters.place(), ties.place());
        tie(filters.chapter(), ties.chapter());
        tie(filters.household(), ties.household());
        tie(filters.unit(), ties.unit());
        if (traits.ages() != null) {
            filters.age(new Ages(traits.ages().from(), traits.ages().to()));
        }
        filters.sex().choose(traits.sex());
        filters.group().choose(traits.group());
        filters.outcome().choose(traits.outcome());
        filters.status().choose(Arrays.stream(Standing.values()).filter(one -> one.only == traits.status()).findFirst().orElseThrow());
    }

    private static void tie(Facet<Long> facet, Named wanted) {
        if (wanted != null) {
            facet.chosenProperty().set(new Option<>(wanted.id(), wanted.name()));
        }
    }
}
