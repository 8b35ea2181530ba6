package vn.sokhuyenhoc.ui.facts;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import vn.sokhuyenhoc.domain.report.Quantity;
import vn.sokhuyenhoc.domain.report.WholeNumber;
import vn.sokhuyenhoc.work.report.FactBook.Line;

/**
 * A line of the sheet: what is known, and what was typed and is not saved yet.
 *
 * @param typed an empty text takes out what was entered
 * @param sums  whether it only shows what the villages have together
 */
record Row(Line line, Map<Quantity, String> typed, boolean sums) {
    /** No commune is so large; a number above it is a slip. */
    static final long MOST = 9_999_999;

    Row {
        typed = Map.copyOf(typed);
    }

    /** What there is to say of a cell. */
    enum State { NOT_HERE, ENTERED, SUMMED, COUNTED, MISSING, TYPED, WRONG }

    static Row of(Line line) {
        return new Row(line, Map.of(), false);
    }

    boolean takes(Quantity quantity) {
        return !sums && line.takes(quantity);
    }

    State state(Quantity quantity) {
        if (typed.containsKey(quantity)) {
            String text = typed.get(quantity);
            return text.isEmpty() || number(text).isPresent() ? State.TYPED : State.WRONG;
        }
        if (!line.takes(quantity) || sums && !quantity.isByVillage()) {
            return State.NOT_HERE;
        }
        if (!sums && line.entered().containsKey(quantity)) {
            return State.ENTERED;
        }
        if (line.summed().containsKey(quantity) && (sums || line.place() != null)) {
            return State.SUMMED;
        }
        return !sums && line.counted().containsKey(quantity) ? State.COUNTED : State.MISSING;
    }

    /** The number that was typed; empty where it is none, or too large. */
    static OptionalLong number(String text) {
        OptionalLong read = WholeNumber.read(text);
        return read.isPresent() && read.getAsLong() <= MOST ? read : OptionalLong.empty();
    }

    /** What can be edited on: what was typed, else what was entered. */
    String text(Quantity quantity) {
        return typed.containsKey(quantity) ? typed.get(quantity)
            : line.entered().containsKey(quantity) ? String.valueOf(line.entered().get(quantity).amount()) : "";
    }

    /** The row with a cell typed anew; what is there already is not typed. */
    Row with(Quantity quantity, String text) {
        Map<Quantity, String> now = new EnumMap<>(Quantity.class);
        now.putAll(typed);
        String there = line.entered().containsKey(quantity) ? String.valueOf(line.entered().get(quantity).amount()) : "";
        OptionalLong number = number(text);
        String clean = number.isPresent() ? String.valueOf(number.getAsLong()) : text.strip();
        if (clean.equals(there)) {
            now.remove(quantity);
        } else {
            now.put(quantity, clean);
        }
        return new Row(line, now, sums);
    }
}
