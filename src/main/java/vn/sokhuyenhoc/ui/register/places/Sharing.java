package vn.sokhuyenhoc.ui.register.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.place.Mover;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** Who of a village that is split goes to which of the new ones. */
final class Sharing {
    private static final Pattern RANGE = Pattern.compile("\\s*(\\d{1,9})\\s*[-\\u2013]\\s*(\\d{1,9})\\s*");

    private final ObservableList<Mover> shown = FXCollections.observableArrayList();
    /** A code as papers print it, which is no range. */
    private static final String CODE = "\\d{4,9}-\\d";
    private final Map<Mover, Integer> targets = new HashMap<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper();
    private List<Mover> all = List.of();
    private String wanted = "";

    void show(List<Mover> movers) {
        all = List.copyOf(movers);
        targets.clear();
        find("");
    }

    /** Leaves those with these words in name, address or number, or whose number lies in a range such as "12-40". */
    void find(String text) {
        wanted = text;
        Matcher range = RANGE.matcher(text);
        String words = Fold.fold(text);
        boolean isRange = range.matches() && !text.strip().matches(CODE);
        shown.setAll(all.stream().filter(mover -> isRange ? within(mover, range)
            : Fold.fold(mover.name() + " " + mover.address() + " " + mover.number()).contains(words)).toList());
        left.set(all.size() - targets.size());
    }

    private static boolean within(Mover mover, Matcher range) {
        // Of a person's code without its check digit, of a household's number without what tells it apart.
        String number = mover.number().replaceFirst("-\\d+$", "");
        return number.matches("\\d{1,9}") && Integer.parseInt(number) >= Integer.parseInt(range.group(1))
            && Integer.parseInt(number) <= Integer.parseInt(range.group(2));
    }

    String wanted() {
        return wanted;
    }

    /** @param target counted from 0; below 0 for none yet */
    void assign(List<Mover> movers, int target) {
        movers.forEach(mover -> {
            if (target < 0) {
                targets.remove(mover);
            } else {
                targets.put(mover, target);
            }
        });
        left.set(all.size() - targets.size());
    }

    /** A new village less: those who were to go there have none again. */
    void dropTarget(int target) {
        targets.values().removeIf(chosen -> chosen == target);
        left.set(all.size() - targets.size());
    }

    /** Counted from 0; below 0 for none yet. */
    int target(Mover mover) {
        return targets.getOrDefault(mover, -1);
    }

    List<Mover> going(int target) {
        return all.stream().filter(mover -> target(mover) == target).toList();
    }

    ObservableList<Mover> shown() {
        return shown;
    }

    int size() {
        return all.size();
    }

    /** How many have no new village yet. */
    ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }
}
