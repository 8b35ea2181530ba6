package vn.sokhuyenhoc.domain.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The 34 provinces and cities since 1/7/2025, by name, as the file {@code provinces.txt} lists them. */
public final class Provinces {
    private Provinces() {
    }

    public static List<String> all() {
        try (InputStream in = Provinces.class.getResourceAsStream("/provinces.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
