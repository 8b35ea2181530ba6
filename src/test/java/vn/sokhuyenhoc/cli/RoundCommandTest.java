package vn.sokhuyenhoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.recognition.ListLine.Outcome;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.round.TitleLists;
import vn.sokhuyenhoc.work.round.WayDesk;

/** A round led from its steps to the decision and unlocked again by commands. */
class RoundCommandTest {
    @TempDir
    private Path folder;
    private Path password;
    private String key;

    private String run(int code, String... command) {
        StringWriter out = new StringWriter();
        Messages messages = new Messages(Messages.VIETNAMESE);
        Program program = new Program(GroupRegister.CLOCK, messages, (data, word) -> {
            throw new AssertionError("no window");
        });
        List<String> args = new ArrayList<>(List.of("--data", folder.resolve("data").toString(), "--password-file", password.toString(), "round"));
        args.addAll(List.of(command));
        PrintWriter writer = new PrintWriter(out);
        assertEquals(code, Console.run(program, messages, writer, writer, args.toArray(String[]::new)), out.toString());
        return out.toString();
    }

    @Test
    void aRoundGoesItsWay() throws IOException {
        password = Files.writeString(folder.resolve("password.txt"), "matkhau123\n");
        try (WayDesk desk = new WayDesk(Files.createDirectory(folder.resolve("data")))) {
            key = desk.round.key();
        }
        assertTrue(run(0, "step", key, "REVIEWED", "--place", "Bản Nà Lo", "--number", "03/BB").contains("step: reviewed"));
        assertTrue(run(3, "submit", key).contains("L06"));
        assertTrue(run(0, "list", key, "--number", "07", "--on", "2026-11-20").contains("proposed: 4"));
        assertTrue(run(0, "submit", key, "--number", "08").contains("state: submitted"));
        assertTrue(run(3, "decide", key).contains("L09"));
        assertTrue(run(0, "decide", key, "--number", "152/QĐ-UBND", "--issuer", "UBND xã", "--on", "2026-11-21").contains("state: decided"));
        assertTrue(run(3, "list", key).contains("L07"));
        assertTrue(run(2, "unlock", key).contains("--reason"));
        assertTrue(run(0, "unlock", key, "--reason", "nhập nhầm").contains("unlocked: 1"));
        assertTrue(run(3, "list", key).contains("L05"));
    }

    @Test
    void aDecisionRefusesWhomTheFileNames() throws IOException {
        password = Files.writeString(folder.resolve("password.txt"), "matkhau123\n");
        try (WayDesk desk = new WayDesk(Files.createDirectory(folder.resolve("data")))) {
            key = desk.round.key();
        }
        run(0, "list", key, "--number", "07");
        Path file = folder.resolve("khong-cong-nhan.csv");
        Files.writeString(file, "Không công nhận\nHọ và tên,Thôn\nLò Văn Ơn,Bản Nà Lo\n");
        assertTrue(decide(3, file).contains("L16"));
        Files.writeString(file, """
            STT,Họ và tên,Thôn,Lý do không công nhận
            1,Lò Văn Ơn,Bản Nà Lo,vi phạm hương ước
            2,Lò Văn Ơn,,vi phạm hương ước
            3,lo,,vi phạm hương ước
            4,Lò Thị Pâng,Bản Nà Lo,
            5,Nguyễn Văn Không,,vi phạm hương ước
            6,Lò Thị Pâng,Bản Khác,vi phạm hương ước
            """);
        String told = decide(3, file);
        assertTrue(told.contains("Dòng 3: Lò Văn Ơn – đã có ở dòng trên"), told);
        assertTrue(told.contains("Dòng 4: lo – có nhiều người khớp"), told);
        assertTrue(told.contains("Dòng 5: Lò Thị Pâng – chưa ghi lý do"), told);
        assertTrue(told.contains("Dòng 6: Nguyễn Văn Không – không ai"), told);
        assertTrue(told.contains("Dòng 7: Lò Thị Pâng – không ai"), told);
        assertFalse(told.contains("Dòng 2:"), told);
        assertTrue(told.contains("5 dòng") && told.contains("L17"), told);
        Files.writeString(file, "Họ và tên,Lý do\nLò Văn Ơn,vi phạm hương ước\n");
        assertTrue(decide(0, file).contains("refused: 1"));
        try (Database database = Database.open(folder.resolve("data"), "matkhau123".toCharArray())) {
            TitleLists lists = new TitleLists(database, GroupRegister.CLOCK);
            Round round = new RoundBook(database).find(key);
            TitleList list = lists.all(round).getFirst();
            assertEquals(Map.of(Outcome.RECOGNISED, 3, Outcome.REFUSED, 1), lists.outcomes(list));
            assertEquals("vi phạm hương ước", lists.lines(round, Arrays.stream(lists.ids(list, null, null)).boxed().toList()).stream()
                .filter(line -> line.subject().name().equals(WayDesk.ON)).findFirst().orElseThrow().reason());
        }
    }

    private String decide(int code, Path refused) {
        return run(code, "decide", key, "--number", "152/QĐ-UBND", "--refused", refused.toString());
    }
}
