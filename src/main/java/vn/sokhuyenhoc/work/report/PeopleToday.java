package vn.sokhuyenhoc.work.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sokhuyenhoc.domain.assessment.PersonColumn;
import vn.sokhuyenhoc.domain.assessment.PersonLine;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.ownlist.PeopleList;
import vn.sokhuyenhoc.domain.place.Named;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.NumberWords;
import vn.sokhuyenhoc.text.OwnListWords;
import vn.sokhuyenhoc.work.Pages;
import vn.sokhuyenhoc.work.PaperTables;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.RoundBook;

/** The people whom an own list means on a day. */
public final class PeopleToday implements ListToday {
    private final PeopleList list;
    private final List<String> left;
    private final LocalDate day;
    private final Register register;
    private final RoundBook rounds;

    private PeopleToday(PeopleList list, List<String> left, LocalDate day, Books books) {
        this.list = list;
        this.left = left;
        this.day = day;
        this.register = books.register();
        this.rounds = books.rounds();
    }

    /** Where lists look. */
    record Books(Register register, RoundBook rounds, PlaceStore places) {
    }

    /** @param unknown what was not understood */
    static PeopleToday of(PeopleList list, List<String> unknown, LocalDate day, Books books) {
        Register register = books.register();
        List<String> left = new ArrayList<>(unknown);
        PeopleList.Ties ties = list.ties();
        PeopleList.Ties there = new PeopleList.Ties(
            there(ties.place(), place -> books.places().ever().stream().filter(Place::isOpen).anyMatch(one -> one.id() == place.id()), left),
            there(ties.chapter(), chapter -> register.chapters().stream().anyMatch(one -> one.id() == chapter.id()), left),
            there(ties.household(), house -> register.household(house.id()) != null, left),
            there(ties.unit(), unit -> register.units().stream().anyMatch(one -> one.id() == unit.id()), left));
        return new PeopleToday(list.with(there), List.copyOf(left), day, books);
    }

    /** The tie where it is there; else null, and told. */
    static Named there(Named tie, Predicate<Named> isThere, List<String> left) {
        Optional<Named> found = Optional.ofNullable(tie).filter(isThere);
        if (tie != null && found.isEmpty()) {
            left.add(tie.name());
        }
        return found.orElse(null);
    }

    @Override
    public PeopleList content() {
        return list;
    }

    @Override
    public List<String> left() {
        return left;
    }

    @Override
    public String words(Messages messages) {
        return new OwnListWords(messages).people(list);
    }

    @Override
    public String counted(int count, Messages messages) {
        return messages.get("ownlists.counted_people", count);
    }

    @Override
    public long[] ids() {
        return register.ids(list.filter(day));
    }

    public List<PersonLine> lines(List<Long> ids) {
        return register.lines(ids);
    }

    @Override
    public Table page(long[] ids, PaperTables tables) {
        return tables.people(new Pages<>(ids, register::lines), list.columns(), false);
    }

    @Override
    public String closing(int count, Messages paper) {
        return paper.get("ownlists.paper.closing", count, new NumberWords(paper).of(count));
    }

    @Override
    public boolean isDraft() {
        boolean tells = list.traits().outcome() != null || list.columns().contains(PersonColumn.RESULT);
        return tells && rounds.all().stream().filter(round -> round.title() == Title.CITIZEN).findFirst()
            .filter(round -> !rounds.isChecked(round)).isPresent();
    }

    @Override
    public int excel(Publishing publishing, Path out, Progress progress) {
        return publishing.people(list.filter(day), list.columns(), false, out, progress);
    }
}
