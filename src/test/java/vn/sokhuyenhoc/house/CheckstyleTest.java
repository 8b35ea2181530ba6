package vn.sokhuyenhoc.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The style sheet that the build obeys finds what it is there for, and reads the Java we write. */
class CheckstyleTest {
    private static final String SHEET = "src/test/checkstyle/house.xml";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachRuleFindsItsSin() {
        return Stream.of(
            sin("FileLength", type("\n".repeat(248))),
            sin("MethodLength", type("    void a() {\n" + "        a();\n".repeat(39) + "    }\n")),
            sin("ParameterNumber", type("    void a(int a, int b, int c, int d, int e, int f, int g) {\n    }\n")),
            sin("ParameterNumber", type("    A(int a, int b, int c, int d, int e, int f, int g) {\n    }\n")),
            sin("LineLength", type("    // " + "a".repeat(150) + "\n")),
            sin("FileTabCharacter", type("\tint a;\n")),
            sin("UnusedImports", "import java.util.List;\n" + type("")),
            sin("RedundantImport", "import java.util.List;\nimport java.util.List;\n" + type("    List<A> a;\n")),
            sin("AvoidStarImport", "import java.util.*;\n" + type("    List<A> a;\n")),
            sin("OneTopLevelClass", type("") + "class B {\n}\n"),
            sin("EmptyCatchBlock", type("    void a() {\n        try {\n            a();\n        } catch (Error e) {\n        }\n    }\n")),
            sin("MissingJavadocType", "public class A {\n}\n"),
            sin("TodoComment", type("    // TODO write it\n")));
    }

    /** At each limit, and with all that is new in the language. */
    @Test
    void goodFilesPass() throws CheckstyleException, IOException {
        assertEquals(List.of(), audit(type("    void a(int a, int b, int c, int d, int e, int f) {\n" + "        a();\n".repeat(38)
            + "    }\n") + "\n".repeat(250 - 43)));
        assertEquals(List.of(), audit("""
            import java.util.List;

            /** Good. */
            public sealed interface A permits A.One, A.Many {
                /** One. */
                record One(int a, int b, int c, int d, int e, int f, int g) implements A {
                }

                /** Many. */
                record Many(List<A> all) implements A {
                    public Many {
                        IO.println("before");
                        all = List.copyOf(all);
                    }
                }

                default String text() {
                    try {
                        return switch (this) {
                            case One(var a, _, _, _, _, _, int g) when a > g -> \"""
                                more "than"
                                one\""";
                            case One _ -> "one";
                            case Many(var all) -> String.join(", ", all.stream().map(A::text).toList());
                        };
                    } catch (IllegalStateException _) {
                        return "";
                    }
                }
            }
            """));
    }

    private DynamicTest sin(String check, String text) {
        return dynamicTest(check, () -> assertEquals(List.of(check), audit(text)));
    }

    private static String type(String body) {
        return "/** Good. */\npublic class A {\n" + body + "}\n";
    }

    /** Names of the checks that found something, each once. */
    private List<String> audit(String text) throws CheckstyleException, IOException {
        Path file = Files.writeString(folder.resolve("A.java"), text);
        Findings findings = new Findings();
        Checker checker = new Checker();
        try {
            checker.setModuleClassLoader(Checker.class.getClassLoader());
            checker.configure(ConfigurationLoader.loadConfiguration(SHEET, new PropertiesExpander(new Properties())));
            checker.addListener(findings);
            checker.process(List.of(file.toFile()));
        } finally {
            checker.destroy();
        }
        return List.copyOf(findings.checks);
    }

    /** Collects which checks spoke. */
    private static final class Findings implements AuditListener {
        private final TreeSet<String> checks = new TreeSet<>();

        @Override
        public void addError(AuditEvent event) {
            checks.add(event.getSourceName().replaceAll(".*\\.|Check$", ""));
        }

        @Override
        public void addException(AuditEvent event, Throwable failure) {
            checks.add(failure.toString());
        }

        @Override
        public void auditStarted(AuditEvent event) {
        }

        @Override
        public void auditFinished(AuditEvent event) {
        }

        @Override
        public void fileStarted(AuditEvent event) {
        }

        @Override
        public void fileFinished(AuditEvent event) {
        }
    }
}
