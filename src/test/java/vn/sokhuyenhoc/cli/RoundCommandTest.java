package vn.sokhuyenhoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.GroupRegister;
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
}
