package vn.sokhuyenhoc.kill;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.copy.CopyReason;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.PeoplePreview;

/**
 * The program that is killed: it does what an office does, for ever and by chance, and prints the running number of each change once it is
 * saved, and what it was.
 */
final class KilledWorker {
    private static final int MARKS = 10;
    private static final int PEOPLE = 30;
    /** Said in place of a seed: do some jobs and end. */
    static final String ONCE = "once";
    private static final int JOBS = 20;
    private final Database database;
    private final Wiring jobs;
    private final Random random;
    private final Round round;
    private List<RollLine> roll;

    private KilledWorker(Database database, long seed) {
        this.database = database;
        this.jobs = Wiring.over(database, Clock.systemDefaultZone());
        this.random = new Random(seed);
        this.round = jobs.rounds().book().find("2026-cong-dan");
        this.roll = jobs.rounds().entry().roll(round, null);
    }

    public static void main(String[] args) {
        System.out.println("started");
        if (args[2].equals(ONCE)) {
            try (Database database = Database.open(Path.of(args[0]), args[1].toCharArray())) {
                KilledWorker worker = new KilledWorker(database, 1);
                IntStream.range(0, JOBS).forEach(_ -> worker.work());
            }
            return;
        }
        KilledWorker worker = new KilledWorker(Database.open(Path.of(args[0]), args[1].toCharArray()), Long.parseLong(args[2]));
        System.out.println("0 open");
        // Where nobody listens any more, the one who was to kill it was killed.
        while (!System.out.checkError()) {
            worker.work();
        }
    }

    private void work() {
        long before = database.runningNumber();
        String job = switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> importPeople();
            case 4, 5 -> merge();
            case 6, 7 -> takeBack();
            case 8 -> copy();
            default -> key();
        };
        if (!job.equals("form")) {
            roll = jobs.rounds().entry().roll(round, null);
        }
        long after = database.runningNumber();
        if (after > before) {
            System.out.println(after + " " + job);
        }
    }

    private String key() {
        RollLine line = roll.get(random.nextInt(roll.size()));
        try {
            jobs.rounds().entry().accept(new Keyed(round, line.subject(),
                new FormDraft(Collections.nCopies(MARKS, String.valueOf(random.nextInt(MARKS))))), true);
        } catch (FaultException e) {
            return "refused"; // made part of another since
        }
        return "form";
    }

    private String importPeople() {
        long some = database.runningNumber();
        String block = "STT\tHọ và tên\tNăm sinh\tGiới tính\n" + IntStream.range(0, PEOPLE)
            .mapToObj(i -> "%d\tLò Văn %s\t%d\tNam".formatted(i + 1, name(some * PEOPLE + i), 1950 + i)).collect(Collectors.joining("\n"));
        PeoplePreview preview = jobs.lists().people().preview(jobs.lists().files().paste(block, "block").withPlace("Bản Mới"));
        jobs.lists().people().write(preview, Progress.NONE);
        return "import";
    }

    /** A name for each number. */
    private static String name(long number) {
        return Long.toString(number, 20).chars().mapToObj(c -> "B" + (char) ('a' + Character.digit(c, 20))).collect(Collectors.joining(" "));
    }

    private String merge() {
        long[] ids = jobs.register().ids(PersonFilter.roll(null));
        try {
            jobs.people().same().merge(ids[random.nextInt(ids.length)], ids[random.nextInt(ids.length)]);
        } catch (FaultException e) {
            return "refused";
        }
        return "merge";
    }

    private String copy() {
        jobs.copies().keeper().make(CopyReason.ASKED, Progress.NONE);
        return "copy";
    }

    private String takeBack() {
        jobs.lists().imports().all().stream().filter(entry -> !entry.forms() && entry.undoneAt() == null && entry.fileName().equals("block"))
            .findFirst().ifPresent(entry -> jobs.lists().imports().undo(entry.number(), Progress.NONE));
        return "undo";
    }
}
