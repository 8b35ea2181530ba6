package vn.sokhuyenhoc.sins.domain.person;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Keeps "domain is plain Java". Keeps "domain has no clock". Keeps "marks are exact". */
public record PlainPerson(int[] marks, byte[][] picture, BigDecimal total, Answer answer) {
    sealed interface Answer permits Yes, No {
    }

    record Yes(String note) implements Answer {
    }

    record No() implements Answer {
    }

    boolean isGrown(LocalDate today, LocalDate born) {
        return switch (answer) {
            case Yes(var note) when note.isBlank() -> born.plusYears(18).isBefore(today);
            case Yes _ -> true;
            case No _ -> List.of(1, 2).stream().map(each -> each + 1).anyMatch(each -> each > total.intValue());
        };
    }

    static byte[] names() throws IOException {
        try (InputStream in = PlainPerson.class.getResourceAsStream("/names.txt")) {
            return in.readAllBytes();
        }
    }
}
