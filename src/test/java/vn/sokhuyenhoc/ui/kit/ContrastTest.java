package vn.sokhuyenhoc.ui.kit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every colour of text against every ground it stands on, by the formula of WCAG 2: at least 4.5 to 1. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(-(?:kh|color)-[a-z0-9-]+): #([0-9a-f]{6});");
    private static final String PAIRS = """
        -color-fg-default on -kh-ground -kh-paper -kh-bar -kh-bar-hover -kh-chosen -color-bg-default -color-bg-subtle -color-bg-overlay
        -color-fg-default on -color-accent-subtle -color-danger-subtle
        -color-fg-muted on -kh-ground -kh-paper -kh-key -kh-bar -color-bg-subtle
        -color-fg-subtle on -color-bg-default
        -color-fg-emphasis on -color-accent-emphasis -color-accent-6 -color-danger-emphasis
        -color-accent-fg on -kh-ground -kh-paper -kh-bar -color-accent-subtle
        -color-success-fg on -kh-ground -kh-paper -color-success-subtle -kh-chosen
        -color-warning-fg on -kh-ground -kh-paper -color-warning-subtle -kh-chosen
        -color-danger-fg on -kh-ground -kh-paper -color-danger-subtle -color-bg-default -kh-chosen
        """;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void wordsAreReadable(String theme) throws IOException {
        Map<String, String> colours = tokens(theme);
        assertAll(PAIRS.lines().flatMap(line -> Stream.of(line.substring(line.indexOf(" on ") + 4).split(" ")).map(ground -> () -> {
            String words = line.substring(0, line.indexOf(' '));
            double contrast = contrast(colours.get(words), colours.get(ground));
            assertTrue(contrast >= 4.5, words + " on " + ground + ": " + contrast);
        })));
        assertTrue(contrast(colours.get("-kh-focus"), colours.get("-kh-ground")) >= 3, "the ring of focus is seen");
    }

    @Test
    void bothThemesNameTheSameColours() throws IOException {
        assertEquals(tokens("light").keySet(), tokens("dark").keySet());
    }

    @Test
    void formulaKnowsItsEnds() {
        assertEquals(21, contrast("000000", "ffffff"), 1e-9);
        assertEquals(1, contrast("77aa33", "77aa33"), 1e-9);
    }

    private static Map<String, String> tokens(String theme) throws IOException {
        try (InputStream sheet = ContrastTest.class.getResourceAsStream("/style/" + theme + ".css")) {
            return TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).results()
                .collect(Collectors.toMap(found -> found.group(1), (MatchResult found) -> found.group(2)));
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
