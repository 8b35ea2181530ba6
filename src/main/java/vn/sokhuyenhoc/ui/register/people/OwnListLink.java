package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;

/** Makes an own list of the list of people as it stands, and shows one in it. */
final class OwnListLink {
    private OwnListLink() {
    }

    static PeopleList of(PeopleViewModel model) {
        Sorting sorting = model.sortingProperty().get();
        return new PeopleList(model.textProperty().get(), model.filters().ties(), model.filters().traits(),
            new PeopleList.Sorted(sorting.order(), sorting.down()), List.copyOf(model.columns().shown()));
    }

    /** Lists what an own list says, in its order and columns. */
    static void take(PeopleViewModel model, PeopleList list) {
        model.want(list.text());
        model.columns().borrow(list.columns());
        model.filters().take(list);
        model.sortingProperty().set(Sorting.of(list.sorted().by(), list.sorted().down()));
        model.load();
    }
}
