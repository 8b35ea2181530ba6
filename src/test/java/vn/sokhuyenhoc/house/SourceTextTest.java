package vn.sokhuyenhoc.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our source files keep {@link SourceRules}, and each of these finds what it is there for. */
class SourceTextTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @TestFactory
    Stream<DynamicTest> ourSourcesKeep() throws IOException {
        List<JavaSource> sources = Stream.concat(JavaSource.below(MAIN).stream(), JavaSource.below(TESTS).stream()).toList();
        return SourceRules.all().entrySet().stream()
            .map(rule -> dynamicTest(rule.getKey(), () -> assertNothing(rule.getKey(), sources, rule.getValue())));
    }

    @Test
    void ourSourcesHoldNoVisibleText() throws IOException {
        assertNothing("no visible text", JavaSource.below(MAIN), SourceRules::vietnameseIn);
    }

    @Test
    void tellHowLongOurFilesAre() throws IOException {
        List<Long> lengths = JavaSource.below(MAIN).stream().map(JavaSource::lines).sorted().toList();
        assertNotEquals(0, lengths.size());
        System.out.println("Lines a file: median %d, longest %d, %d files"
            .formatted(lengths.get(lengths.size() / 2), lengths.getLast(), lengths.size()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleFindsItsSin() {
        return Stream.of(
            sin("no file over 250 lines", "class A {\n" + "\n".repeat(249) + "}\n", "251 lines"),
            sin("nobody sleeps", "class A { void a() { Thread.sleep(1); } }", "Thread.sleep"),
            sin("nobody sleeps", "class A { void a() { TimeUnit.SECONDS .sleep(1); } }", "TimeUnit.SECONDS .sleep"),
            sin("no test is switched off", "@Disabled(\"later\") class A { }", "@Disabled"),
            sin("nothing is put off", "class A { } // TODO write it", "TODO"),
            sin("nothing is put off", "/* \" */ /** FIXME */ class A { }", "FIXME"));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleLeavesWordsInTextAlone() {
        String text = "class A { /* Thread.sleep @Disabled */ String a = \"Thread.sleep @Disabled TODO\"; }\n" + "\n".repeat(249);
        return SourceRules.all().entrySet().stream().map(rule -> dynamicTest(rule.getKey(),
            () -> assertEquals(List.of(), rule.getValue().apply(source(text)).toList())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"Cất phiếu\"", "\"đ\"", "\"Tre\\n\" + \"\\\"ơi\"", "\"\"\"\n  một \"hai\" \\\"\"\" ba\"\"\"",
        "'\"' + \"xã\"", "'\\'' + \"xã\"", "/* \" */ \"e\u0302\""})
    void visibleTextIsFound(String expression) {
        assertNotEquals(0, SourceRules.vietnameseIn(source("class A { String a = " + expression + "; }")).count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ă' + \"a\"", "\"a\" // xã", "\"//\" /* \"xã\" */", "\"1.234 – 5 °C\"", "\"\\u1ea5\"", "\"\"\"\n  plain\"\"\""})
    void otherTextIsLeftAlone(String expression) {
        assertEquals(0, SourceRules.vietnameseIn(source("class A { String a = " + expression + "; }")).count());
    }

    private static DynamicTest sin(String rule, String text, String finding) {
        return dynamicTest(rule, () -> assertEquals(List.of(finding), SourceRules.all().get(rule).apply(source(text)).toList()));
    }

    private static JavaSource source(String text) {
        return JavaSource.of(Path.of("A.java"), text);
    }

    private static void assertNothing(String name, List<JavaSource> sources, Function<JavaSource, Stream<String>> rule) {
        assertNotEquals(0, sources.size());
        List<String> found = sources.stream().flatMap(source -> rule.apply(source).map(hit -> source.path() + ": " + hit)).toList();
        assertEquals(List.of(), found, () -> name + ":\n" + String.join("\n", found) + "\n");
    }
}
