package vn.sokhuyenhoc.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The criteria sets that come with the program, each as the rows of its sheet. None is official wording; each says what it is. */
final class ShippedSets {
    private static final List<String> FILES = List.of("du-thao-2020-cong-dan", "qd244-2022-cong-dan", "tt22-2020-don-vi");

    private ShippedSets() {
    }

    static List<String> bodies() {
        return FILES.stream().map(ShippedSets::body).toList();
    }

    private static String body(String file) {
        try (InputStream in = ShippedSets.class.getResourceAsStream("/criteria/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
