package vn.sokhuyenhoc.files.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.domain.guide.Span;
import vn.sokhuyenhoc.domain.guide.Words;

class MarkdownPageTest {
    private static GuidePage read(String text) {
        return new MarkdownPage().read("thu", text);
    }

    private static Words plain(String text) {
        return new Words(List.of(new Span(text, Span.Look.PLAIN)));
    }

    private static Words key(String text) {
        return new Words(List.of(new Span(text, Span.Look.KEY)));
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
            Arguments.of("Một câu\ntrên hai dòng.", new Block.Paragraph(new Words(List.of(new Span("Một câu", Span.Look.PLAIN),
                new Span(" ", Span.Look.PLAIN), new Span("trên hai dòng.", Span.Look.PLAIN))))),
            Arguments.of("Bấm `Ctrl F` để **tìm**.", new Block.Paragraph(new Words(List.of(new Span("Bấm ", Span.Look.PLAIN),
                new Span("Ctrl F", Span.Look.KEY), new Span(" để ", Span.Look.PLAIN), new Span("tìm", Span.Look.STRONG),
                new Span(".", Span.Look.PLAIN))))),
            Arguments.of("## Phím", new Block.Heading(plain("Phím"))),
            Arguments.of("1. một\n2. hai", new Block.Steps(true, List.of(plain("một"), plain("hai")))),
            Arguments.of("- một\n- hai", new Block.Steps(false, List.of(plain("một"), plain("hai")))),
            Arguments.of("> một\n>\n> hai", new Block.Aside(List.of(plain("một"), plain("hai")))),
            Arguments.of("![Sổ](so.png)", new Block.Picture("so.png", "Sổ")),
            Arguments.of("| Phím | Việc |\n|---|---|\n| `*` | tối đa |", new Block.Rows(List.of(plain("Phím"), plain("Việc")),
                List.of(List.of(key("*"), plain("tối đa"))))));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void aPartIsRead(String markdown, Block block) {
        assertEquals(List.of(block), read("# Tên\n\n" + markdown).blocks());
    }

    @Test
    void theFrontLineSaysWhatThePageIsAbout() {
        assertEquals(List.of("register", "results.way"), read("about: register, results.way\n\n# Sổ").places());
        assertEquals(new GuidePage("thu", "Sổ", List.of(), List.of()), read("# Sổ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Không tên", "", "## Nhỏ", "# Tên\n\n### Nhỏ nữa", "# Tên\n\n***", "# Tên\n\n<b>x</b>", "# Tên\n\n1. một\n\n   hai",
        "# Tên\n\n[nơi](http://x)"})
    void anythingElseIsRefused(String markdown) {
        assertThrows(IllegalArgumentException.class, () -> read(markdown));
    }
}
