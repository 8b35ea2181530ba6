package vn.sokhuyenhoc.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The lines of the expected results: what a right program must make of the workbooks. */
final class Expected {
    private Expected() {
    }

    static List<String> people(List<Roll> rolls) {
        List<String> lines = new ArrayList<>(List.of("file;read;taken;refused"));
        rolls.forEach(roll -> lines.add(line(RollSheet.file(roll), roll.rows().size(), roll.good().size(), roll.rows().size() - roll.good().size())));
        return lines;
    }

    /** Everybody in the register, with no more than the roll of the village tells. */
    static List<String> register(List<Roll> rolls) {
        List<String> lines = new ArrayList<>(List.of("place;name;sex;birth_year;birth_date;id_number;phone;group;chapter"));
        for (Roll roll : rolls) {
            roll.good().forEach(citizen -> lines.add(register(roll.layout(), citizen)));
        }
        return lines;
    }

    private static String register(RollLayout layout, Citizen citizen) {
        LocalDate date = layout.fullDates() ? citizen.birthDate() : null;
        return line(citizen.village().name(), citizen.name(), citizen.sex(), citizen.birthYear(), date, citizen.idNumber(),
            layout.tells(RollColumn.PHONE) ? citizen.phone() : null,
            layout.tells(RollColumn.GROUP) ? citizen.group() : null,
            layout.tells(RollColumn.CHAPTER) && citizen.chapter() != null ? citizen.chapter().name() : null);
    }

    static List<String> forms(List<Roll> rolls, FormBook forms) {
        List<String> lines = new ArrayList<>(List.of("file;read;taken;refused"));
        for (int i = 0; i < rolls.size(); i++) {
            List<FormRow> rows = forms.sheets().get(i);
            long refused = rows.stream().filter(FormRow::refused).count();
            lines.add(line(FormSheet.file(rolls.get(i).village()), rows.size(), rows.size() - refused, refused));
        }
        return lines;
    }

    static List<String> results(FormBook forms) {
        List<String> lines = new ArrayList<>(List.of("place;name;birth_year;total;lowest;verdict;reason"));
        for (Form form : forms.good()) {
            Outcome outcome = Outcome.of(form);
            lines.add(line(form.citizen().village().name(), form.citizen().name(), form.citizen().birthYear(), form.total(), form.lowest(),
                outcome.verdict, outcome.reason));
        }
        return lines;
    }

    static List<String> counts(FormBook forms) {
        List<String> lines = new ArrayList<>(List.of("place;forms;passed;failed;enough_but_low;incomplete"));
        Commune.VILLAGES.forEach(village -> lines.add(counts(village.name(), forms, form -> form.citizen().village() == village)));
        lines.add(counts("Toàn xã", forms, form -> true));
        return lines;
    }

    private static String counts(String place, FormBook forms, Predicate<Form> there) {
        List<Outcome> outcomes = forms.good().stream().filter(there).map(Outcome::of).toList();
        return line(place, outcomes.size(), outcomes.stream().filter(outcome -> outcome.verdict.equals("PASSED")).count(),
            outcomes.stream().filter(outcome -> outcome.verdict.equals("FAILED")).count(),
            outcomes.stream().filter(Outcome.ENOUGH_BUT_LOW::equals).count(), outcomes.stream().filter(Outcome.INCOMPLETE::equals).count());
    }

    private static String line(Object... values) {
        List<String> fields = new ArrayList<>();
        for (Object value : values) {
            fields.add(value == null ? "" : value.toString());
        }
        return String.join(";", fields);
    }
}
