package vn.sokhuyenhoc.ui.register.people;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.ownlist.ListText;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Register;

/** What other screens ask of the list: people of a household, chapter, unit or village, or one person. */
final class Wishes {
    private static final String LIST = "list\n";

    private final PeopleViewModel model;
    private final Register register;
    private final TaskRunner runner;

    Wishes(PeopleViewModel model, Register register, TaskRunner runner) {
        this.model = model;
        this.register = register;
        this.runner = runner;
    }

    void open(String wish) {
        if (wish.startsWith(LIST) && ListText.read(wish.substring(LIST.length())).content() instanceof PeopleList list) {
            OwnListLink.take(model, list);
            return;
        }
        String[] parts = wish.split(":");
        if (parts.length != 2 || !parts[1].matches("\\d{1,18}")) {
            model.load();
            return;
        }
        long id = Long.parseLong(parts[1]);
        switch (parts[0]) {
            case "household" -> narrow(() -> Optional.ofNullable(register.household(id)), model.filters().household());
            case "chapter" -> narrow(() -> named(register.chapters(), id), model.filters().chapter());
            case "unit" -> narrow(() -> named(register.units(), id), model.filters().unit());
            case "place" -> narrow(() -> register.places().stream().filter(p -> p.id() == id).findFirst().map(p -> new Named(id, p.name())),
                model.filters().place());
            case "person" -> person(id);
            default -> model.load();
        }
    }

    private static Optional<Named> named(List<Named> names, long id) {
        return names.stream().filter(one -> one.id() == id).findFirst();
    }

    /** What is no longer there leaves the list as it was. */
    private void narrow(Supplier<Optional<Named>> find, Facet<Long> facet) {
        runner.run(progress -> find.get(), wanted -> {
            model.want("");
            wanted.ifPresentOrElse(named -> model.filters().only(facet, named), model::load);
        });
    }

    /** Everyone is listed, with this one chosen, who may be none of them. */
    private void person(long id) {
        model.want("");
        model.filters().clearUnseen();
        model.open(id);
    }
}
