package vn.sokhuyenhoc.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;

class SentencesTest {
    private final Sentences sentences = new Sentences(new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyFaultAndProblemHasASentence(String language) {
        Sentences all = new Sentences(new Messages(Locale.of(language)));
        for (Fault fault : Fault.values()) {
            whole(all.of(new FaultException(fault, "một", "hai", "ba")));
        }
        for (Problem.Kind kind : Problem.Kind.values()) {
            whole(all.of(Problem.of("x", kind, "một", "hai", "ba")));
        }
    }

    /** Ends as a sentence does, and leaves no place for a name empty. */
    private static void whole(String sentence) {
        assertTrue(sentence.endsWith("."), sentence);
        assertFalse(sentence.contains("{"), sentence);
    }

    @Test
    void fileIsNamedWithoutItsFolders() {
        String sentence = sentences.withCode(new FaultException(Fault.FILE_MISSING, Path.of("C:", "Tài liệu", "Thôn 1.xlsx")));
        assertTrue(sentence.startsWith("Không tìm thấy tệp “Thôn 1.xlsx”."), sentence);
        assertTrue(sentence.endsWith("(mã\u00a0T01)"), sentence);
    }

    @Test
    void problemNamesTheTextFoundAndTheCap() {
        assertEquals("12 điểm là quá nhiều, cao nhất 10 điểm.", sentences.of(Problem.of("3", Problem.Kind.MARK_OVER_CAP, 12, 10)));
    }

    @Test
    void detailsNameTheCauses() {
        String details = sentences.details(new FaultException(Fault.DATA_DAMAGED, new IllegalStateException("page 7"), "x"));
        assertTrue(details.startsWith("D03"), details);
        assertTrue(details.contains("page 7"), details);
    }
}
