package vn.sokhuyenhoc.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.Problem;

/** Our messages keep {@link MessageRules}, and each of these finds what it is there for. */
class MessagesTest {
    /** Enums whose constants are said by {@code prefix + name().toLowerCase()}; other prefixes are matched by their constants. */
    private static final Map<String, Set<String>> SENTENCES = Map.of(
        "faults.", KeyUse.constants(Fault.class),
        "problems.", KeyUse.constants(Problem.Kind.class));

    private static final Set<String> GOOD_USE = Set.of("a.one", "a.two", "a.kind.");
    private static final List<Set<String>> GOOD_ENUMS = List.of(Set.of("x", "y"), Set.of("z"));
    private static final String GOOD = """
        a.one=Cất {0} phiếu của {1}
        a.two=H''Yim '{'đủ'}' có id-card và --password-file
        a.kind.x=Thứ nhất
        a.kind.y=Thứ hai
        """;
    private static final String GOOD_ENGLISH = """
        a.one=Save {1}''s {0,number} forms
        a.two=H''Yim
        a.kind.x=First
        a.kind.y=Second
        """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> ourMessagesKeep() throws IOException {
        Bundles bundles = Bundles.in(Path.of("src/main/resources/messages"));
        KeyUse use = KeyUse.in(JavaSource.below(Path.of("src/main/java")), SENTENCES, enums());
        return MessageRules.all().entrySet().stream().map(rule -> dynamicTest(rule.getKey(), () -> {
            List<String> offending = rule.getValue().apply(bundles, use).toList();
            assertEquals(List.of(), offending, () -> rule.getKey() + ":\n" + String.join("\n", offending) + "\n");
        }));
    }

    @Test
    void goodMessagesPass() throws IOException {
        Bundles bundles = bundles(GOOD, GOOD_ENGLISH);
        MessageRules.all().forEach((name, rule) ->
            assertEquals(List.of(), rule.apply(bundles, use(GOOD_USE)).toList(), name));
    }

    /** What is added to good messages, and which line the rule then names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a key begins with its bundle           | b.more=Thêm           |                      | a: b.more
        no key stands twice                    | a.one=Lại {0} {1}     |                      | a: a.one
        both languages say it                  | a.more=Thêm           |                      | a_en: a.more
        both languages say it                  | a.more=               | a.more=More          | a: a.more
        both languages say it                  |                       | a.more=More          | a: a.more
        both languages name the same arguments | a.more=Thêm {0}       | a.more=More {1}      | a.more
        both languages name the same arguments | a.more=Thêm {0}       | a.more=It''s '{'0    | a.more
        patterns are whole                     | a.more=Thêm {0        |                      | a: a.more=Thêm {0
        patterns are whole                     |                       | a.more=It's {0}      | a_en: a.more=It's {0}
        text is composed                       | a.more=Ca\\u0302\\u0301t |                    | a: a.more=Ca\u0302\u0301t
        words are plain                        | a.more=File hỏng      | a.more=Broken file   | a: a.more=File hỏng
        words are plain                        | a.more=Trùng ID {0}   |                      | a: a.more=Trùng ID {0}
        tones stand on the first vowel         | a.more=Xoá phiếu      |                      | a: a.more=Xoá phiếu
        each key is used                       | a.more=Thêm           | a.more=More          | a.more
        each key is used                       | a.kind.x.short=Nhất   |                      | a.kind.x.short
        """)
    void badMessagesAreFound(String rule, String vietnamese, String english, String offending) throws IOException {
        Bundles bundles = bundles(GOOD + line(vietnamese), GOOD_ENGLISH + line(english));
        assertEquals(offending, String.join("\n", MessageRules.all().get(rule).apply(bundles, use(GOOD_USE)).toList()));
    }

    /** What the code names instead of the good keys, and which line the rule then names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        each key used is there         | a.one,a.none           | a.none
        each key used is there         | b.none,a.css,a.b c     |
        each key is used               | a.one,a.kind.          | a.two
        each key is used               | a.one,a.two            | a.kind.x,a.kind.y
        each constant has its sentence | a.one,a.kind.,a.       | a.* fits no enum
        each constant has its sentence | faults.                | faults.lost,faults.torn
        """)
    void badUseIsFound(String rule, String named, String offending) throws IOException {
        Bundles bundles = bundles(GOOD, GOOD_ENGLISH);
        assertEquals(offending == null ? "" : offending,
            String.join(",", MessageRules.all().get(rule).apply(bundles, use(Set.of(named.split(",")))).toList()));
    }

    /** A constant without its sentence leaves no enum that fits, and so does a sentence without its constant. */
    @ParameterizedTest
    @ValueSource(strings = {"", "a.kind.y=Thứ hai\na.kind.w=Thừa"})
    void anEnumFitsWholly(String instead) throws IOException {
        Bundles bundles = bundles(GOOD.replace("a.kind.y=Thứ hai", instead), GOOD_ENGLISH);
        assertEquals(List.of("a.kind.* fits no enum"),
            MessageRules.all().get("each constant has its sentence").apply(bundles, use(GOOD_USE)).toList());
    }

    /** One syllable of each end in the way we write it, and in the other. */
    @ParameterizedTest
    @CsvSource({"xóa,xoá", "hòa,hoà", "tỏa,toả", "lõa,loã", "tọa,toạ", "lóe,loé", "xòe,xoè", "KHỎE,KHOẺ", "xõe,xoẽ", "họe,hoẹ", "túy,tuý", "tùy,tuỳ",
        "Ủy ban,Uỷ ban", "lũy kế,luỹ kế", "lụy,luỵ"})
    void lateTonesAreFound(String ours, String late) {
        assertEquals(List.of(false, true), Stream.of(ours, late).map(MessageRules::hasLateTone).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"quỹ, quý, que, quà, quả", "hoạt, hoàn, toán, khoảng", "huỳnh, tuyển, thuyết"})
    void tonesWithoutChoiceAreLeftAlone(String words) {
        assertEquals(false, MessageRules.hasLateTone(words));
    }

    @TestFactory
    Stream<DynamicTest> ourGuideWritesTonesAlike() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/resources/guide"))) {
            return pages.filter(page -> page.toString().endsWith(".md")).toList().stream().map(page -> dynamicTest(page.getFileName().toString(),
                () -> assertEquals(List.of(), Files.readAllLines(page).stream().filter(MessageRules::hasLateTone).toList())));
        }
    }

    @Test
    void anIdIsNoKey() {
        JavaSource source = JavaSource.of(Path.of("A.java"), "box.setId(\"a.id\"); text.get(\"a.key\"); box.setId(\n  \"a.more\");");
        assertEquals(List.of("a.key"), KeyUse.in(List.of(source), Map.of(), List.of()).keys(Set.of("a")).toList());
    }

    private Bundles bundles(String vietnamese, String english) throws IOException {
        Files.writeString(folder.resolve("a.properties"), vietnamese);
        Files.writeString(folder.resolve("a_en.properties"), english);
        return Bundles.in(folder);
    }

    private static KeyUse use(Set<String> literals) {
        return new KeyUse(literals, Map.of("faults.", new TreeSet<>(Set.of("lost", "torn"))), GOOD_ENUMS);
    }

    private static String line(String text) {
        return text == null ? "" : text + "\n";
    }

    private static List<Set<String>> enums() {
        return HouseTest.OURS.stream().filter(JavaClass::isEnum).map(JavaClass::reflect).map(KeyUse::constants).toList();
    }
}
