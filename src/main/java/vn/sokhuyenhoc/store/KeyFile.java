package vn.sokhuyenhoc.store;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.access.Account;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

/**
 * The key file, and the copy of it that helps where it was bitten. Both hold the newest state: one that was kept longer would let in who was
 * shut out. Format 2 has any number of slots and a sum over them; format 1, which is still read, has one slot, that of the first account.
 */
final class KeyFile {
    static final String COPY = ".copy";
    private static final String FORMAT = "format";
    private static final String SUM = "sum";

    private final Path file;
    private final Path copy;

    KeyFile(Path file) {
        this.file = file;
        this.copy = file.resolveSibling(file.getFileName() + COPY);
    }

    boolean exists() {
        return Files.exists(file) || Files.exists(copy);
    }

    boolean isSound() {
        return sound(file) != null;
    }

    /** The slots; where the file is damaged those of its copy. Refuses where both are. */
    List<KeySlot> read() {
        List<KeySlot> slots = sound(file);
        List<KeySlot> found = slots == null ? sound(copy) : slots;
        if (found == null) {
            throw new FaultException(Fault.KEYS_DAMAGED, file.getFileName());
        }
        return found;
    }

    /** Null where it is missing, cut short, bitten or of a format not known here. */
    private static List<KeySlot> sound(Path path) {
        try {
            Properties lines = new Properties();
            lines.load(new StringReader(Files.readString(path)));
            int format = Integer.parseInt(lines.getProperty(FORMAT));
            if (format < 1 || format > 2 || format == 2 && !sum(lines).equals(lines.getProperty(SUM))) {
                return null;
            }
            List<KeySlot> slots = new ArrayList<>();
            for (int i = 1; lines.containsKey(prefix(i) + "wrapped"); i++) {
                slots.add(KeySlot.read(prefix(i), lines, Account.FIRST));
            }
            return slots.isEmpty() ? null : slots;
        } catch (IOException | IllegalArgumentException _) {
            return null;
        }
    }

    private static String prefix(int slot) {
        return "slot." + slot + ".";
    }

    void write(List<KeySlot> slots) {
        Properties lines = new Properties();
        lines.setProperty(FORMAT, "2");
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).write(prefix(i + 1), lines);
        }
        String text = text(lines) + "\n" + SUM + "=" + sum(lines) + "\n";
        try {
            SmallFile.write(file, text);
            SmallFile.write(copy, text);
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_NOT_WRITTEN, e, file);
        }
    }

    private static String text(Properties lines) {
        return lines.stringPropertyNames().stream().filter(name -> !name.equals(SUM)).sorted().map(name -> name + "=" + lines.getProperty(name))
            .collect(Collectors.joining("\n"));
    }

    private static String sum(Properties lines) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text(lines).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
