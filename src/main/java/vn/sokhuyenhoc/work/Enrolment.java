package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.person.Belongings;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.ChapterStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.HouseholdStore;
import vn.sokhuyenhoc.store.MembershipStore;
import vn.sokhuyenhoc.store.PlaceStore;

/**
 * Puts people whom an import has just brought into their chapters and households. A household is told by its number within the village and
 * made where there is none; where it has a head, a second one comes in without a relation. Called inside the change of the import.
 */
final class Enrolment {
    private final ChapterStore chapters;
    private final MembershipStore members;
    private final HouseholdStore households;
    private final PlaceStore places;

    Enrolment(Database database) {
        this.chapters = new ChapterStore(database);
        this.members = new MembershipStore(database);
        this.households = new HouseholdStore(database);
        this.places = new PlaceStore(database);
    }

    /** @param ids the rows of the people, in their order */
    void write(List<NewPerson> people, List<Long> ids, long importNo) {
        enrol(people, ids, importNo);
        house(people, ids, importNo);
    }

    private void enrol(List<NewPerson> people, List<Long> ids, long importNo) {
        Map<String, Long> chapterIds = new HashMap<>();
        List<MembershipStore.Newcomer> newcomers = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String chapter = people.get(i).chapterName();
            if (chapter != null) {
                Belongings told = people.get(i).belongings();
                newcomers.add(new MembershipStore.Newcomer(ids.get(i), chapterIds.computeIfAbsent(chapter, n -> chapters.byName(n).orElseThrow()),
                    new Membership.Terms(told.position(), told.cardNo(), told.joined(), null)));
            }
        }
        members.addAll(newcomers, importNo);
    }

    private void house(List<NewPerson> people, List<Long> ids, long importNo) {
        Map<String, Long> placeIds = new HashMap<>();
        Map<String, Long> known = new HashMap<>();
        Set<Long> headed = new HashSet<>();
        Map<Long, HouseholdStore.Place> moved = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            Belongings told = people.get(i).belongings();
            if (told.householdNo() == null && told.kin() == null) {
                continue;
            }
            Long household = null;
            if (told.householdNo() != null) {
                long place = placeIds.computeIfAbsent(Fold.fold(people.get(i).placeName()), n -> places.byName(n).orElseThrow().id());
                household = known.computeIfAbsent(place + "|" + told.householdNo().toLowerCase(Locale.ROOT),
                    n -> household(place, told.householdNo(), importNo, headed));
            }
            boolean secondHead = told.kin() == Kin.HEAD && household != null && !headed.add(household);
            moved.put(ids.get(i), new HouseholdStore.Place(household, secondHead ? null : told.kin()));
        }
        households.place(moved);
    }

    private long household(long placeId, String number, long importNo, Set<Long> headed) {
        return households.byNumber(placeId, number).map(there -> {
            households.head(there.id()).ifPresent(head -> headed.add(there.id()));
            return there.id();
        }).orElseGet(() -> households.add(Household.of(0, number, placeId, null, null), importNo));
    }
}
