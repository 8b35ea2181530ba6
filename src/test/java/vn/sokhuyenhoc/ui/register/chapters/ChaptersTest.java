package vn.sokhuyenhoc.ui.register.chapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import vn.sokhuyenhoc.ui.register.SectionUiTest;

/** A chapter is made, gets members and an officer, by keys alone. */
class ChaptersTest extends SectionUiTest {
    @Override
    protected String wish() {
        return "chapters";
    }

    @Test
    void makesAChapterWithMembersAndAnOfficer() {
        until(() -> focused("chapters.list") && words("chapters.chosen").equals("Chi hội Bản Nà Lo") && rows("chapters.members") == 10);
        assertEquals("Hội viên: 13 người, 15 lượt", words("chapters.count"));
        assertEquals("Thôn: 13 người, 13 lượt · Dòng họ: 2 người, 2 lượt", words("chapters.kinds"));
        inAllDress("chapters");

        chord(KeyCode.ENTER);
        until(() -> focused("chapters.find"));
        write("lo van on");
        until(() -> node("chapters.find.hits").isVisible());
        look("chapters-finding");
        chord(KeyCode.ENTER);
        until(() -> told("Lò Văn Ơn đã vào “Chi hội Bản Nà Lo”.") && words("chapters.count").equals("Hội viên: 14 người, 16 lượt"));
        until(() -> rows("chapters.members") == 11);
        write("lo van on");
        until(() -> node("chapters.find.hits").isVisible());
        chord(KeyCode.ENTER);
        until(() -> prompts.failures.size() == 1);

        chord(KeyCode.ESCAPE);
        until(() -> focused("chapters.list"));
        chord(KeyCode.CONTROL, KeyCode.N);
        until(() -> focused("chapters.name"));
        inAllDress("chapters-new");
        chord(KeyCode.ENTER);
        until(() -> !words("chapters.name.message").isEmpty());
        write("Chi hội Thôn 9");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lưu “Chi hội Thôn 9”.") && words("chapters.chosen").equals("Chi hội Thôn 9") && rows("chapters.list") == 6);
        chord(KeyCode.ESCAPE);
        chord(KeyCode.HOME);
        until(() -> words("chapters.chosen").equals("Ban chấp hành cấp xã"));
        chord(KeyCode.ENTER);
        until(() -> focused("chapters.officer"));
        write("Lường Văn Xôm");
        until(() -> node("chapters.officer.hits").isVisible());
        chord(KeyCode.DOWN);
        chord(KeyCode.ENTER);
        until(() -> !node("chapters.officer.hits").isVisible());
        chord(KeyCode.TAB);
        write("Chủ tịch");
        chord(KeyCode.TAB);
        write("1/5/2021");
        chord(KeyCode.ENTER);
        until(() -> told("Đã lưu cán bộ Lường Văn Xôm.") && rows("chapters.officers") == 1);
        assertTrue(register.chapters().officers(null).getFirst().personId() != null);
        inAllDress("chapters-officers");
    }
}
