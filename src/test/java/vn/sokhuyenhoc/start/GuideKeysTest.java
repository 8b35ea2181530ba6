package vn.sokhuyenhoc.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.domain.guide.Guide;
import vn.sokhuyenhoc.ui.RegisterDesk;
import vn.sokhuyenhoc.work.guide.GuideBook;

/**
 * Walks all screens and sections of the desk: each has its page in the guide, and the page of the keys says what their feet, buttons and fields
 * say.
 */
class GuideKeysTest extends GuideDesk {
    private static final Path PAGE = Path.of("src/main/resources/guide/phim-tat.md");
    private static final String RENEW = "guide.renew";
    private static final Pattern KEYED = Pattern.compile("([^:…]+)[:…]?.* \\(((?:Ctrl|Shift|Alt|F\\d).*)\\)");

    private final Map<List<String>, List<String>> places = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();
    private final Guide guide = new GuideBook().guide();

    @Test
    void everyPlaceHasItsPageAndItsKeys() throws IOException {
        settled();
        SCREENS.forEach((key, screen) -> {
            go(key);
            Map<String, ToggleButton> tabs = tabs();
            String name = key.getName() + " " + RegisterDesk.MESSAGES.get("shell." + screen);
            if (tabs.isEmpty()) {
                note(screen, name, "");
            }
            tabs.forEach((section, tab) -> {
                onScreen(tab::fire);
                settled();
                note(screen + "." + section, name, tab.getText());
            });
        });
        go(KeyCode.F3);
        onScreen(() -> tabs().get("people").fire());
        go(KeyCode.CONTROL, KeyCode.N);
        note("intake", RegisterDesk.MESSAGES.get("shell.intake"), "");
        go(KeyCode.F1);
        note("guide", RegisterDesk.MESSAGES.get("shell.guide"), "");
        without.remove("guide");
        if (Boolean.getBoolean(RENEW)) {
            Files.writeString(PAGE, page());
        }
        assertEquals(List.of(), without, "without a page of the guide");
        assertEquals(Files.readString(PAGE, StandardCharsets.UTF_8), page(), "the page of the keys has grown old; -D" + RENEW + "=true writes it anew");
        assertEquals(List.of(), prompts.failures);
    }

    /** Sections with the same keys stand together. */
    private void note(String place, String screen, String section) {
        if (guide.about(place).isEmpty()) {
            without.add(place);
        }
        Map<String, String> lines = new LinkedHashMap<>();
        keys().stream().filter(hint -> !hint.key().startsWith("Alt 1")).forEach(hint -> lines.put(hint.key(), hint.does()));
        said(scene.getRoot()).forEach(words -> {
            Matcher keyed = KEYED.matcher(words);
            if (keyed.matches()) {
                lines.putIfAbsent(keyed.group(2), keyed.group(1).substring(0, 1).toLowerCase() + keyed.group(1).substring(1));
            }
        });
        List<String> rows = new ArrayList<>(List.of(screen));
        lines.forEach((key, does) -> rows.add("| `" + key + "` | " + does + " |"));
        places.computeIfAbsent(rows, _ -> new ArrayList<>()).add(section);
    }

    private static Stream<String> said(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        return switch (node) {
            case Labeled label -> Stream.of(String.valueOf(label.getText()));
            case TextInputControl field -> Stream.of(String.valueOf(field.getPromptText()));
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(GuideKeysTest::said);
            default -> Stream.of();
        };
    }

    private String page() {
        List<String> page = new ArrayList<>(List.of("about: phim-tat", "", "# Phụ lục. Mọi phím tắt", "",
            "Chân cửa sổ luôn ghi các phím dùng được lúc ấy. Trang này ghi phím của mọi màn hình, lấy từ chính chương trình. "
                + "Màn hình có nhiều mục thì `Alt 1`, `Alt 2` … mở từng mục."));
        places.forEach((rows, sections) -> {
            String names = String.join(", ", sections.stream().filter(name -> !name.isEmpty()).toList());
            page.addAll(List.of("", "## " + rows.getFirst() + (names.isEmpty() ? "" : " · " + names), "", "| Phím | Việc |", "|---|---|"));
            page.addAll(rows.subList(1, rows.size()));
        });
        return String.join("\n", page) + "\n";
    }
}
