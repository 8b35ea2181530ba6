package vn.sokhuyenhoc.work.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.cross.AgeBand;
import vn.sokhuyenhoc.domain.cross.CrossCount;
import vn.sokhuyenhoc.domain.cross.CrossQuestion;
import vn.sokhuyenhoc.domain.cross.CrossScope;
import vn.sokhuyenhoc.domain.cross.CrossTable;
import vn.sokhuyenhoc.domain.cross.Dimension;
import vn.sokhuyenhoc.domain.cross.Level;
import vn.sokhuyenhoc.domain.cross.Member;
import vn.sokhuyenhoc.domain.cross.Spot;
import vn.sokhuyenhoc.domain.cross.Value;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Sex;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.domain.scoring.Verdict;
import vn.sokhuyenhoc.store.CrossStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;
import vn.sokhuyenhoc.store.ResultStore;
import vn.sokhuyenhoc.work.RoundBook;

/** Counts the people of the register, or forms, by any two of what tells them apart, and says who is in a cell. */
public final class CrossBook {
    private final CrossStore store;
    private final PlaceStore places;
    private final PersonStore people;
    private final ResultStore results;
    private final RoundBook rounds;
    private final Clock clock;

    public CrossBook(Database database, Clock clock) {
        this.store = new CrossStore(database);
        this.places = new PlaceStore(database);
        this.people = new PersonStore(database);
        this.results = new ResultStore(database);
        this.rounds = new RoundBook(database);
        this.clock = clock;
    }

    /** Newest first. */
    public List<Round> rounds() {
        return rounds.all();
    }

    /** The set of a round, whose lines can be counted. */
    public CriteriaSet set(Round round) {
        return rounds.set(round);
    }

    /** Whether whatever is made of this may be used: somebody compared the criteria with the paper copy; of people always. */
    public boolean isChecked(CrossScope scope) {
        return switch (scope.source()) {
            case PEOPLE -> true;
            case ROUND -> rounds.isChecked(scope.round());
            case ALL_ROUNDS -> rounds.all().stream().allMatch(rounds::isChecked);
        };
    }

    /** Villages to narrow a table to: those that are open, and closed ones that have forms. */
    public List<Place> places() {
        return places.withForms();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public CrossTable count(CrossQuestion question) {
        CrossStore.Asked asked = asked(question);
        CrossCount count = new CrossCount(question);
        store.cells(asked, count::add);
        if (question.isShared()) {
            store.once(asked, count::once);
        }
        return new CrossTable(question, values(asked, question.rows(), count.rows()), values(asked, question.columns(), count.columns()),
            count.cells());
    }

    private CrossStore.Asked asked(CrossQuestion question) {
        Round round = question.scope().round();
        return new CrossStore.Asked(question, today(), round == null ? null : rounds.set(round));
    }

    /** Constants stand there whether anything is counted of them or not, for nought is an answer; all else only where something is. */
    private List<Value> values(CrossStore.Asked asked, Dimension dimension, Set<String> counted) {
        List<Value> values = new ArrayList<>(switch (dimension) {
            case PLACE -> there(counted, places.ever().stream().map(place -> new Value(String.valueOf(place.id()), place.name())));
            case CHAPTER -> there(counted, store.chapters().entrySet().stream().map(one -> new Value(String.valueOf(one.getKey()), one.getValue())));
            case ROUND -> there(counted, rounds.all().reversed().stream().map(one -> new Value(String.valueOf(one.id()), one.name())));
            case YEAR -> there(counted, counted.stream().sorted().map(CrossBook::bare));
            case TITLE -> there(counted, Stream.of(Title.values()).map(Enum::name).map(CrossBook::bare));
            case GROUP -> constants(LabourGroup.values());
            case SEX -> constants(Sex.values());
            case VERDICT -> constants(Verdict.values());
            case LEVEL -> constants(Level.values());
            case AGE -> places(AgeBand.ALL.size()).map(CrossBook::bare).toList();
            case INDICATOR -> places(asked.set().indicators().size())
                .map(code -> new Value(code, asked.set().indicators().get(Integer.parseInt(code)).code())).toList();
        });
        if (counted.contains(Spot.NOT_NOTED)) {
            values.add(Value.NOT_NOTED);
        }
        return values;
    }

    private static List<Value> there(Set<String> counted, Stream<Value> all) {
        return all.filter(value -> !value.code().isEmpty() && counted.contains(value.code())).toList();
    }

    private static List<Value> constants(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).map(CrossBook::bare).toList();
    }

    private static Stream<String> places(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf);
    }

    private static Value bare(String code) {
        return new Value(code, "");
    }

    /** Those in a cell or a sum, by name. */
    public long[] members(CrossQuestion question, Spot spot) {
        return store.ids(asked(question), spot);
    }

    /** These people or forms, in this order. */
    public List<Member> lines(CrossScope scope, List<Long> ids) {
        if (scope.isPeople()) {
            return people.byIds(ids).stream().map(Subject::of).map(Member::of).toList();
        }
        Map<Long, CrossStore.RoundOf> of = store.rounds(ids);
        Map<Long, Member> found = new HashMap<>();
        Map<Title, List<Long>> byTitle = ids.stream().collect(Collectors.groupingBy(id -> of.get(id).title()));
        byTitle.forEach((title, some) -> results.byIds(title, some).forEach(kept -> found.put(kept.id(),
            new Member(kept.subject(), of.get(kept.id()).name(), kept.outcome().verdict(), kept.outcome().total()))));
        return ids.stream().map(found::get).toList();
    }
}
