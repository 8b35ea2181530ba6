package vn.sokhuyenhoc.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** All sheets of marks: who filled a form and with what marks, and the bad rows among them. */
final class FormBook {
    private static final Map<Integer, Integer> MARK_11 = Map.of(1, 2, 7, 8);
    private static final Map<Integer, Integer> MARK_X = Map.of(2, 0, 10, 5);
    private static final Set<Integer> UNKNOWN = Set.of(4, 8);
    private static final Set<Integer> TWICE = Set.of(6, 12);

    private final Random random;
    private final Population population;
    private final Marks marks;
    private final List<Form> good = new ArrayList<>();
    private final List<List<FormRow>> sheets = new ArrayList<>();

    FormBook(List<Roll> rolls, Population population, Random random) {
        this.random = random;
        this.population = population;
        this.marks = new Marks(random);
        List<Citizen> everybody = rolls.stream().flatMap(roll -> roll.good().stream()).toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.addAll(Collections.nCopies(outcome.forms, outcome));
        }
        Collections.shuffle(outcomes, random);
        List<Citizen> drawn = new ArrayList<>(everybody);
        Collections.shuffle(drawn, random);
        Set<Citizen> filled = new HashSet<>(drawn.subList(0, outcomes.size()));
        everybody.stream().filter(filled::contains).forEach(citizen -> good.add(new Form(citizen, marks.of(outcomes.get(good.size())))));
        rolls.forEach(roll -> sheets.add(sheet(roll, filled)));
    }

    /** In the order of the sheets. */
    List<Form> good() {
        return good;
    }

    /** The rows of each village's sheet. */
    List<List<FormRow>> sheets() {
        return sheets;
    }

    private List<FormRow> sheet(Roll roll, Set<Citizen> filled) {
        Village village = roll.village();
        List<FormRow> rows = new ArrayList<>(good.stream().filter(form -> form.citizen().village() == village).map(FormRow::good).toList());
        Citizen without = roll.good().stream().filter(citizen -> !filled.contains(citizen)).findFirst().orElseThrow();
        if (MARK_11.containsKey(village.no())) {
            rows.add(28 + village.no(), FormRow.wrongMark(passing(without), MARK_11.get(village.no()), 11));
        }
        if (MARK_X.containsKey(village.no())) {
            rows.add(33 + 4 * village.no(), FormRow.wrongMark(passing(without), MARK_X.get(village.no()), "x"));
        }
        if (UNKNOWN.contains(village.no())) {
            rows.add(44 + 2 * village.no(), FormRow.bad(passing(population.stranger(village, random))));
        }
        if (TWICE.contains(village.no())) {
            rows.add(31 + 4 * village.no(), FormRow.bad(passing(rows.get(10).citizen())));
        }
        return rows;
    }

    private Form passing(Citizen citizen) {
        return new Form(citizen, marks.of(Outcome.PASSED));
    }
}
