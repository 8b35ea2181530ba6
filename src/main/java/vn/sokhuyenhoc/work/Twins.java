package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.likeness.LikenessIndex;
import vn.sokhuyenhoc.domain.likeness.Profile;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.vietnamese.SameName;

/**
 * Finds people of a list who are, or may be, in the register or in the list already: by identity number; else by name, birth year and village,
 * unless two different numbers tell them apart; else by likeness. A row of the list stands here as a profile with its number below zero.
 */
final class Twins {
    private final Map<String, Profile> byId = new HashMap<>();
    private final Map<String, List<Profile>> byName = new HashMap<>();
    private final Map<Integer, Profile> prepared = new HashMap<>();
    private final Map<Integer, Profile> rows = new HashMap<>();
    private final VillageNames villages;
    private final LikenessIndex index;

    /** @param list all rows that will be looked for: they count from the start, each stands here for others once it was added */
    Twins(Collection<Profile> register, VillageNames villages, List<PersonRow> list) {
        this.villages = villages;
        register.forEach(this::note);
        list.stream().filter(row -> !row.isRefused()).forEach(row -> prepared.put(row.row().number(), profile(row)));
        List<Profile> all = new ArrayList<>(register);
        all.addAll(prepared.values());
        this.index = new LikenessIndex(all);
    }

    private void note(Profile profile) {
        byName.computeIfAbsent(Known.nameAndYear(profile.name(), profile.birth()), _ -> new ArrayList<>(1)).add(profile);
        if (profile.idNumber() != null) {
            byId.putIfAbsent(profile.idNumber(), profile);
        }
    }

    /** Who this row may be; rows that cannot be taken are nobody. */
    Optional<Twin> find(PersonRow row) {
        if (row.isRefused()) {
            return Optional.empty();
        }
        Profile profile = profile(row);
        Predicate<Profile> other = found -> found.id() != profile.id() && isCurrent(found);
        Profile sameId = profile.idNumber() == null ? null : byId.get(profile.idNumber());
        if (sameId != null && other.test(sameId)) {
            return Optional.of(twin(sameId, Twin.Degree.SAME_ID));
        }
        return byName.getOrDefault(Known.nameAndYear(profile.name(), profile.birth()), List.of()).stream()
            .filter(other).filter(found -> isCertain(found, profile)).findFirst().map(found -> twin(found, Twin.Degree.CERTAIN))
            .or(() -> index.like(profile).stream().map(Likeness::other).filter(other).findFirst().map(found -> twin(found, Twin.Degree.LIKELY)));
    }

    /** Why the row may be that person; empty where only the name says so, and many have it. */
    Optional<Likeness> why(PersonRow row, Twin twin) {
        long id = twin.personId() > 0 ? twin.personId() : -twin.row();
        return index.like(profile(row)).stream().filter(found -> found.other().id() == id && isCurrent(found.other())).findFirst();
    }

    private static Twin twin(Profile other, Twin.Degree degree) {
        return new Twin(Math.max(0, other.id()), (int) Math.max(0, -other.id()), degree);
    }

    private static boolean isCertain(Profile one, Profile other) {
        boolean mayBeOne = one.idNumber() == null || other.idNumber() == null;
        return one.placeId() == other.placeId() && mayBeOne && SameName.of(one.name(), other.name());
    }

    /** Compares later rows with this one, too. A row that is certainly someone else's stands for them and is not looked for. */
    void add(PersonRow row) {
        Profile profile = profile(row);
        Profile known = prepared.get(row.row().number());
        if (!profile.equals(known)) {
            index.add(profile);
        }
        Profile here = profile.equals(known) ? known : profile;
        rows.put(row.row().number(), here);
        note(here);
    }

    /** The row says something else now. */
    void forget(int row) {
        Profile gone = rows.remove(row);
        if (gone != null) {
            byId.remove(gone.idNumber(), gone);
        }
    }

    private boolean isCurrent(Profile profile) {
        return profile.id() > 0 || rows.get((int) -profile.id()) == profile;
    }

    private Profile profile(PersonRow row) {
        Person.Identity who = row.person().identity();
        return new Profile(-row.row().number(), row.person().name(), who.birth(), who.sex(), who.idNumber(), who.oldIdNumber(),
            row.person().contact().phone(), villages.id(row.person().placeName()));
    }

    /** What is wrong with a row for that reason. */
    Problem problem(PersonRow row, Twin twin) {
        String name = row.person().name();
        String id = row.person().identity().idNumber();
        String number = String.valueOf(twin.row());
        boolean here = twin.personId() > 0;
        return switch (twin.degree()) {
            case SAME_ID -> here ? Problem.of(ListField.ID_NUMBER.name(), Problem.Kind.ID_ALREADY_HERE, id, byId.get(id).name())
                : Problem.of(ListField.ID_NUMBER.name(), Problem.Kind.ID_TWICE_IN_FILE, id, number);
            case CERTAIN -> here ? Problem.of(ListField.NAME.name(), Problem.Kind.PERSON_ALREADY_HERE, name)
                : Problem.of(ListField.NAME.name(), Problem.Kind.PERSON_TWICE_IN_FILE, name, number);
            case LIKELY -> here ? Problem.of(ListField.NAME.name(), Problem.Kind.LIKELY_SAME, name)
                : Problem.of(ListField.NAME.name(), Problem.Kind.LIKELY_TWICE_IN_FILE, name, number);
        };
    }
}
