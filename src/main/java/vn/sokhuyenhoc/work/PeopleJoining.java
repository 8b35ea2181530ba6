package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportTraces.Fill;
import vn.sokhuyenhoc.store.ImportTraces;
import vn.sokhuyenhoc.store.MembershipStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.ProfileStore;

/** Gives people of the register what rows of a list know of them and the register does not. What stands in the register is never overwritten. */
final class PeopleJoining {
    private static final int AT_ONCE = 1000;

    private final Map<String, Optional<Long>> chapterIds = new HashMap<>();
    private final ChapterStore chapters;
    private final MembershipStore memberships;
    private final PersonStore people;
    private final ProfileStore profiles;
    private final ImportTraces traces;

    PeopleJoining(Database database, ImportTraces traces) {
        this.chapters = new ChapterStore(database);
        this.memberships = new MembershipStore(database);
        this.people = new PersonStore(database);
        this.profiles = new ProfileStore(database);
        this.traces = traces;
    }

    /** @param rows what lists say, by the person they were found to be */
    void join(Map<Long, List<NewPerson>> rows, long number) {
        List<Fill> fills = new ArrayList<>();
        List<MembershipStore.Newcomer> members = new ArrayList<>();
        Map<String, Long> owners = new HashMap<>();
        if (!rows.isEmpty()) {
            profiles.all().stream().filter(profile -> profile.idNumber() != null).forEach(profile -> owners.put(profile.idNumber(), profile.id()));
        }
        List<Long> ids = List.copyOf(rows.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<Long> these = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            Map<Long, List<String>> names = chapters.namesOf(these);
            people.byIds(these).forEach(person -> {
                NewPerson told = rows.get(person.id()).stream().reduce(NewPerson::filledFrom).orElseThrow();
                fills(person, told).stream().filter(fill -> fill.field() != PersonField.ID_NUMBER
                    || owners.putIfAbsent(fill.text(), person.id()) == null).forEach(fills::add);
                chapter(names.getOrDefault(person.id(), List.of()), told).ifPresent(chapter -> members.add(new MembershipStore.Newcomer(person.id(),
                    chapter, new Membership.Terms(told.belongings().position(), told.belongings().cardNo(), told.belongings().joined(), null))));
            });
        }
        traces.fill(number, fills);
        memberships.addAll(members, number);
    }

    private static List<Fill> fills(Person person, NewPerson told) {
        List<Fill> fills = new ArrayList<>();
        Person.Identity is = person.identity();
        fill(person, PersonField.ID_NUMBER, is.idNumber(), told.identity().idNumber()).ifPresent(fills::add);
        fill(person, PersonField.OLD_ID_NUMBER, is.oldIdNumber(), told.identity().oldIdNumber()).ifPresent(fills::add);
        fill(person, PersonField.PHONE, person.contact().phone(), told.contact().phone()).ifPresent(fills::add);
        fill(person, PersonField.ADDRESS, person.contact().address(), told.contact().address()).ifPresent(fills::add);
        fill(person, PersonField.GROUP, person.group(), told.group() == null ? null : told.group().name()).ifPresent(fills::add);
        return fills;
    }

    private static Optional<Fill> fill(Person person, PersonField field, Object there, String told) {
        return there != null || told == null ? Optional.empty() : Optional.of(new Fill(person.id(), field, told));
    }

    private Optional<Long> chapter(List<String> names, NewPerson told) {
        boolean member = told.chapterName() == null || names.stream().anyMatch(name -> Fold.fold(name).equals(Fold.fold(told.chapterName())));
        return member ? Optional.empty() : chapterIds.computeIfAbsent(told.chapterName(), chapters::byName);
    }
}
