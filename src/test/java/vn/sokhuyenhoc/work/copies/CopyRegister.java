package vn.sokhuyenhoc.work.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Effort;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.MarkColumn;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.keying.Seat;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.FormEntry;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.SampleRegister;

/** The sample commune in folders of a test, as copies need it: made once, opened and closed often. */
final class CopyRegister {
    static final char[] PASSWORD = "matkhau123".toCharArray();

    private final Path sample;

    CopyRegister(Path folder) {
        sample = folder.resolve("sample");
        SampleRegister.in(sample).close();
    }

    /** Another data folder with the same register. */
    Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }

    static Database open(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).open(PASSWORD);
        return opened.get();
    }

    /** Minutes after a fixed time. */
    static Clock at(int minutes) {
        return Clock.fixed(SampleRegister.CLOCK.instant().plusSeconds(60L * minutes), ZoneOffset.UTC);
    }

    static CopyKeeper keeper(Database database, int minutes) {
        return new CopyKeeper(database, new CopyShelf(database), at(minutes));
    }

    /** Keys forms of people on the roll; other marks for each. */
    static void key(Database database, int from, int to) {
        FormEntry entry = new FormEntry(database, SampleRegister.CLOCK);
        Round round = new RoundBook(database).find("2026-cong-dan");
        List<RollLine> roll = entry.roll(round, null);
        for (int i = from; i < to; i++) {
            FormDraft draft = new FormDraft(List.of("9", "8", "7", "7", "9", "9", "8", "8", "9", String.valueOf(i % 10)));
            entry.accept(new Keyed(round, roll.get(i).subject(), draft, new Seat(null, null, MarkColumn.DECLARED), null, Effort.UNKNOWN, null), true);
        }
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
