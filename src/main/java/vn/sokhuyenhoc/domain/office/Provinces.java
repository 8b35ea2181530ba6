package vn.sokhuyenhoc.domain.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The 34 provinces and cities since 1/7/2025, by name, as the file {@code provinces.txt} lists them: a city has a second word after a tab. */
public final class Provinces {
    private Provinces() {
    }

    public static List<String> all() {
        return lines().stream().map(line -> line.split("\t")[0]).toList();
    }

    /** Whether it is one of the cities directly under the government; a name not in the list is none. */
    public static boolean isCity(String name) {
        return lines().stream().anyMatch(line -> line.startsWith(name + "\t"));
    }

    private static List<String> lines() {
        try (InputStream in = Provinces.class.getResourceAsStream("/provinces.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
