package vn.sokhuyenhoc.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.text.Messages;

/** Copies by command, as a script would call them. */
class CopyCommandsTest {
    @TempDir
    private Path folder;

    /** What a command answered. */
    private record Answer(int code, String out, String err) {
        String value(String key) {
            return out.lines().filter(l -> l.startsWith(key + ": ")).map(l -> l.substring(key.length() + 2)).findFirst().orElse("");
        }
    }

    private Answer run(String data, String... command) {
        List<String> args = new ArrayList<>(List.of("--data", folder.resolve(data).toString(), "--password-file",
            folder.resolve("password.txt").toString()));
        args.addAll(List.of(command));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Messages messages = new Messages(Messages.VIETNAMESE);
        Program program = new Program(Clock.systemDefaultZone(), messages, (where, word) -> {
            throw new AssertionError("no window");
        });
        int code = Console.run(program, messages, new PrintWriter(out), new PrintWriter(err), args.toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }

    /** Copied, put into an empty folder, refused without a yes, put back with one, rebuilt. */
    @Test
    void backupRestoreAndCheck() throws IOException {
        Files.writeString(folder.resolve("password.txt"), "khuyenhoc\n");
        assertEquals(0, run("data", "sample").code());
        String copy = folder.resolve("copy.skh").toString();
        Answer made = run("data", "backup", copy);
        assertEquals(0, made.code(), made.err());
        assertEquals("2500", made.value("people"));
        Answer restored = run("other", "restore", copy);
        assertEquals(0, restored.code(), restored.err());
        assertEquals(made.value("changes"), restored.value("copy.changes"));
        assertEquals(0, run("other", "round", "add", "2030-cong-dan", "--title", "CITIZEN", "--set", "qd244-2022-cong-dan", "--year", "2030").code());
        Answer asked = run("other", "restore", copy);
        assertEquals(3, asked.code());
        assertTrue(asked.err().contains("D26"), asked.err());
        assertEquals(List.of("2", "1", "1"), List.of(asked.value("lost_changes"), asked.value("since.round"), asked.value("since.restore")));
        Answer replaced = run("other", "restore", copy, "--yes");
        assertEquals(0, replaced.code(), replaced.err());
        assertFalse(run("other", "rounds").out().contains("2030"));
        Answer check = run("other", "check");
        assertEquals(0, check.code(), check.out());
        assertTrue(check.value("last_copy").endsWith("-restore.skh"), check.out());
        assertEquals(3, run("other", "restore", folder.resolve("password.txt").toString()).code());

        assertEquals(0, run("data", "round", "add", "2031-cong-dan", "--title", "CITIZEN", "--set", "qd244-2022-cong-dan", "--year", "2031").code());
        Files.delete(folder.resolve("data").resolve("so-khuyen-hoc.mv.db"));
        assertTrue(run("data", "rounds").err().contains("D24"));
        Answer rebuilt = run("data", "restore", copy, "--rebuild");
        assertEquals(0, rebuilt.code(), rebuilt.err());
        assertTrue(run("data", "rounds").out().contains("2031"));
        assertEquals(0, run("data", "check").code());
    }
}
