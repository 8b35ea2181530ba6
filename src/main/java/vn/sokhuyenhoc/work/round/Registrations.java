package vn.sokhuyenhoc.work.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegistrationStore;
import vn.sokhuyenhoc.store.SubjectStore;

/** Puts down for a round whom (or which households, clans, units, villages) the villages sign up, and takes them back. */
public final class Registrations {
    private final Database database;
    private final Clock clock;
    private final RegistrationStore registrations;
    private final SubjectStore subjects;

    public Registrations(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.registrations = new RegistrationStore(database);
        this.subjects = new SubjectStore(database);
    }

    /** One of a village. */
    public record Line(Subject subject, boolean registered, boolean hasForm) {
        /** Whether they should be put down, as they have handed in a form. */
        public boolean isOffered() {
            return hasForm && !registered;
        }
    }

    /**
     * Those of a village in the order of the printed roll, then others whom the village has put down.
     *
     * @param placeId or null for the whole commune
     */
    public List<Line> roll(Round round, Long placeId) {
        List<Long> down = registrations.ids(round, placeId);
        Set<Long> registered = new HashSet<>(down);
        Set<Long> forms = new HashSet<>(registrations.withForm(round, placeId));
        List<Subject> all = new ArrayList<>(subjects.roll(round.title(), placeId));
        Set<Long> there = all.stream().map(Subject::id).collect(Collectors.toSet());
        List<Long> others = down.stream().filter(id -> !there.contains(id)).toList();
        Map<Long, Subject> found = subjects.byIds(round.title(), others);
        others.stream().map(found::get).filter(Objects::nonNull).forEach(all::add);
        return all.stream().map(s -> new Line(s, registered.contains(s.id()), forms.contains(s.id()))).toList();
    }

    /** Puts these down; who is there already stays so. Answers how many are new. */
    public int add(Round round, Collection<Subject> chosen) {
        return database.change(Deed.REGISTRATION, () -> {
            database.detail(chosen.size() == 1 ? chosen.iterator().next().name() : round.name());
            return registrations.add(round, chosen, LocalDate.now(clock));
        });
    }

    /** Puts everyone of a village down who can be given the title. */
    public int addAll(Round round, Long placeId) {
        return add(round, subjects.roll(round.title(), placeId));
    }

    /** Puts those of a village down who have handed in a form. */
    public int addWithForm(Round round, Long placeId) {
        return add(round, roll(round, placeId).stream().filter(Line::isOffered).map(Line::subject).toList());
    }

    /** Takes these back; answers how many were put down. */
    public int remove(Round round, Collection<Long> subjectIds) {
        return database.change(Deed.REGISTRATION, () -> {
            database.detail(round.name());
            return registrations.remove(round, subjectIds);
        });
    }

    /** Who is put down, by their rows, village by village. */
    public List<Long> ids(Round round, Long placeId) {
        return registrations.ids(round, placeId);
    }

    /** These, by their rows; one that is gone is missing. */
    public Map<Long, Subject> subjects(Round round, Collection<Long> ids) {
        return subjects.byIds(round.title(), ids);
    }
}
