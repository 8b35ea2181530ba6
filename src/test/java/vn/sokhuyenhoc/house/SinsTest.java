package vn.sokhuyenhoc.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule of the house fails on every class of {@code vn.sokhuyenhoc.sins} whose comment says {@code Breaks "rule"},
 * and leaves alone what says {@code Keeps "rule"}: a rule that cannot fail is worse than none.
 */
class SinsTest {
    private static final String ROOT = "vn.sokhuyenhoc.sins";
    private static final Path SOURCES = Path.of("src/test/java");
    private static final String BREAKS = "Breaks";
    private static final String KEEPS = "Keeps";
    private static final Map<String, ArchRule> RULES = HouseRules.of(ROOT);
    private static final JavaClasses SINS = new ClassFileImporter().importPackages(ROOT);
    private static final Map<String, List<String>> FINDINGS = new ConcurrentHashMap<>();

    @Test
    void everyRuleHasItsSins() throws IOException {
        assertEquals(new TreeSet<>(RULES.keySet()), said(BREAKS).keySet());
    }

    @TestFactory
    Stream<DynamicTest> eachSinIsFound() throws IOException {
        return each(BREAKS, (rule, sinner) -> assertTrue(isFound(rule, sinner), () -> "only: " + findings(rule)));
    }

    /** What lies next to a sin and is none. */
    @TestFactory
    Stream<DynamicTest> theInnocentGoFree() throws IOException {
        return each(KEEPS, (rule, innocent) -> assertFalse(isFound(rule, innocent), () -> "among: " + findings(rule)));
    }

    /** A misspelt library would never be found outside its fence. */
    @TestFactory
    Stream<DynamicTest> eachFencedLibraryIsFound() {
        return HouseRules.FENCES.stream().flatMap(fence -> fence.libraries().stream()
            .map(library -> dynamicTest(fence.name() + ": " + library, () -> assertTrue(
                findings(fence.name()).stream().anyMatch(line -> line.contains("<" + library + "."))))));
    }

    private static Stream<DynamicTest> each(String word, BiConsumer<String, String> check) throws IOException {
        return said(word).entrySet().stream().flatMap(rule -> rule.getValue().stream()
            .map(type -> dynamicTest(rule.getKey() + ": " + type, () -> check.accept(rule.getKey(), type))));
    }

    private static boolean isFound(String rule, String type) {
        return findings(rule).stream().anyMatch(line -> line.matches("(?s).*<\\Q" + type + "\\E[.>$].*"));
    }

    private static List<String> findings(String rule) {
        return FINDINGS.computeIfAbsent(rule, name -> RULES.get(name).evaluate(SINS).getFailureReport().getDetails());
    }

    /** Rule to the full names of the classes whose comment says that they break (or keep) it. */
    private static Map<String, Set<String>> said(String word) throws IOException {
        Pattern saying = Pattern.compile(word + " \"([^\"]+)\"");
        Map<String, Set<String>> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve(ROOT.replace('.', '/')))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String type = SOURCES.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceFirst("\\.java$", "");
                saying.matcher(Files.readString(file)).results()
                    .forEach(found -> types.computeIfAbsent(found.group(1), rule -> new TreeSet<>()).add(type));
            }
        }
        return types;
    }
}
