package vn.sokhuyenhoc.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes the made-up sample commune: office, rolls, sheets of marks and the expected results. The same program gives the
 * same bytes each time. Run by {@code mvn -q -Psample test-compile exec:exec}.
 */
public final class SampleGenerator {
    private static final long SEED = 20260915;

    private SampleGenerator() {
    }

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]));
    }

    /** Writes over what has the same name in the folder and leaves the rest. */
    static void write(Path folder) throws IOException {
        Population population = new Population();
        List<Roll> rolls = Commune.VILLAGES.stream().map(village -> Roll.of(village, population, new Random(SEED + village.no()))).toList();
        FormBook forms = new FormBook(rolls, population, new Random(SEED));

        text(folder, "office.properties", Commune.office().entrySet().stream().map(line -> line.getKey() + "=" + line.getValue()).toList());
        text(folder, "places.csv", Commune.placeLines());
        text(folder, "chapters.csv", Commune.chapterLines());
        Files.createDirectories(folder.resolve("people"));
        Files.createDirectories(folder.resolve("forms"));
        for (int i = 0; i < rolls.size(); i++) {
            Roll roll = rolls.get(i);
            Packed.save(RollSheet.of(roll), folder.resolve("people").resolve(RollSheet.file(roll)));
            Packed.save(FormSheet.of(roll.village(), forms.sheets().get(i)), folder.resolve("forms").resolve(FormSheet.file(roll.village())));
        }
        text(folder, "expected/people.csv", Expected.people(rolls));
        text(folder, "expected/register.csv", Expected.register(rolls));
        text(folder, "expected/forms.csv", Expected.forms(rolls, forms));
        text(folder, "expected/results.csv", Expected.results(forms));
        text(folder, "expected/counts.csv", Expected.counts(forms));
    }

    private static void text(Path folder, String name, List<String> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }
}
