package vn.sokhuyenhoc.domain.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The first three digits of an identity number: the province where the birth was registered, as the 63 provinces were before 1/7/2025
 * ({@code birth-codes.txt}), or from 100 on a country; the codes of countries are not held here.
 */
public final class Birthplaces {
    private static final char FIRST_OF_COUNTRIES = '1';
    private static final Map<String, String> PROVINCES = provinces();

    private Birthplaces() {
    }

    /** The province; empty for a country and for a code that is none. */
    public static Optional<String> province(String idNumber) {
        return Optional.ofNullable(PROVINCES.get(code(idNumber)));
    }

    public static boolean isAbroad(String idNumber) {
        return idNumber.charAt(0) >= FIRST_OF_COUNTRIES;
    }

    static String code(String idNumber) {
        return idNumber.substring(0, 3);
    }

    private static Map<String, String> provinces() {
        try (InputStream in = Birthplaces.class.getResourceAsStream("/birth-codes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
