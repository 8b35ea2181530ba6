package vn.sokhuyenhoc.work.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.report.ShippedRows;
import vn.sokhuyenhoc.domain.report.Target;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;
import vn.sokhuyenhoc.store.TargetStore;

/**
 * The shares that are to be reached: those that come with the program, as far as the office has not corrected or left them out, and its own.
 * Targets of the province come from the office alone.
 */
public final class TargetBook {
    /** Most letters of a source. */
    public static final int SOURCE = 300;
    private static final String LEFT_OUT = "report.targets-left-out";
    private static final Comparator<Target> ORDER = Comparator.comparing(Target::programme).thenComparing(Target::year)
        .thenComparing(Target::goal);

    private final Database database;
    private final TargetStore targets;
    private final SettingStore settings;

    public TargetBook(Database database) {
        this.database = database;
        this.targets = new TargetStore(database);
        this.settings = new SettingStore(database);
    }

    /** Whether it is as it came with the program, was corrected, or is the office's own. */
    public enum State { SHIPPED, CORRECTED, OWN }

    /** A target and where it is from. */
    public record Line(Target target, State state) {
    }

    /** By programme, year and goal. */
    public List<Line> lines() {
        Map<String, Target> shipped = ShippedRows.targets().stream().collect(Collectors.toMap(TargetBook::key, target -> target));
        Map<String, Target> all = new LinkedHashMap<>(shipped);
        all.keySet().removeAll(leftOut());
        targets.all().forEach(target -> all.put(key(target), target));
        return all.values().stream().sorted(ORDER).map(target -> new Line(target, state(target, shipped.get(key(target))))).toList();
    }

    private static State state(Target target, Target shipped) {
        return shipped == null ? State.OWN : shipped.equals(target) ? State.SHIPPED : State.CORRECTED;
    }

    public List<Target> all() {
        return lines().stream().map(Line::target).toList();
    }

    /** For each programme and goal the one of the nearest year to come or of this one, else the latest. */
    public List<Target> inForce(int year) {
        Comparator<Target> nearest = Comparator.comparing((Target target) -> target.year() < year)
            .thenComparing(target -> Math.abs(target.year() - year));
        return all().stream().collect(Collectors.groupingBy(target -> List.of(target.programme(), target.goal()))).values().stream()
            .map(same -> same.stream().min(nearest).orElseThrow()).sorted(ORDER).toList();
    }

    /**
     * Adds a target.
     *
     * @param before what it is put in the place of, or null; refused where another one stands for the same programme, goal and year
     */
    public void put(Target before, Target target) {
        String source = Fold.clean(target.source());
        if (source.isEmpty() || source.length() > SOURCE) {
            throw new FaultException(Fault.TARGET_SOURCE, SOURCE);
        }
        if ((before == null || !key(before).equals(key(target))) && all().stream().anyMatch(one -> key(one).equals(key(target)))) {
            throw new FaultException(Fault.TARGET_THERE, String.valueOf(target.year()));
        }
        change(target, () -> {
            if (before != null && !key(before).equals(key(target))) {
                take(before);
            }
            targets.put(new Target(target.programme(), target.goal(), target.year(), target.base(), target.percent(), source));
        });
    }

    /** Takes one out, also one that came with the program. */
    public void remove(Target target) {
        change(target, () -> take(target));
    }

    /**
     * What putting the shipped ones back came to.
     *
     * @param targets how many were changed
     * @param change  number of the change, by which it can be taken back; 0 where nothing was changed
     */
    public record Restored(int targets, long change) {
    }

    /** Puts all that came with the program back as they were; the office's own stay. */
    public Restored restore() {
        List<Target> shipped = ShippedRows.targets();
        Set<String> keys = shipped.stream().map(TargetBook::key).collect(Collectors.toSet());
        List<Target> corrected = targets.all().stream().filter(target -> keys.contains(key(target))).toList();
        Set<String> changed = Stream.concat(corrected.stream().map(TargetBook::key), leftOut().stream()).collect(Collectors.toSet());
        return new Restored(changed.size(), changed.isEmpty() ? 0 : database.change(Deed.TARGET, () -> {
            corrected.forEach(targets::remove);
            leaveOut(Set.of());
            return database.nextNumber();
        }));
    }

    private void change(Target target, Runnable work) {
        database.change(Deed.TARGET, () -> {
            database.detail(target.year() + ": " + target.percent().toPlainString() + " %");
            work.run();
            return null;
        });
    }

    private void take(Target target) {
        targets.remove(target);
        if (shipped(target).isPresent()) {
            Set<String> out = new HashSet<>(leftOut());
            out.add(key(target));
            leaveOut(out);
        }
    }

    private static Optional<Target> shipped(Target target) {
        return ShippedRows.targets().stream().filter(one -> key(one).equals(key(target))).findFirst();
    }

    private Set<String> leftOut() {
        return settings.get(LEFT_OUT).filter(words -> !words.isEmpty()).map(words -> Set.of(words.split(";"))).orElse(Set.of());
    }

    private void leaveOut(Collection<String> keys) {
        settings.put(LEFT_OUT, String.join(";", new ArrayList<>(keys).stream().sorted().toList()));
    }

    /** What there is one target for. */
    private static String key(Target target) {
        return target.programme() + " " + target.goal() + " " + target.year();
    }
}
