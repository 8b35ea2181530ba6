package vn.sokhuyenhoc.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The roll of a village: its rows in the order of the sheet, the bad ones among them. */
record Roll(Village village, RollLayout layout, List<RollRow> rows) {

    static Roll of(Village village, Population population, Random random) {
        List<Citizen> people = population.villagers(village, random);
        List<RollRow> rows = new ArrayList<>(people.stream().map(RollRow::good).toList());
        int at = 10 + 3 * village.no();
        for (Flaw flaw : Flaw.of(village)) {
            Citizen earlier = people.subList(at, people.size()).stream().filter(c -> c.idNumber() != null).findFirst().orElseThrow();
            at += 35;
            rows.add(at, flaw.row(population.stranger(village, random), earlier));
        }
        return new Roll(village, RollLayout.of(village), List.copyOf(rows));
    }

    /** Those who come into the register, in roll order. */
    List<Citizen> good() {
        return rows.stream().filter(row -> !row.refused()).map(RollRow::citizen).toList();
    }
}
