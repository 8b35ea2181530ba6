package vn.sokhuyenhoc.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.PeoplePreview;

/** Goals P6 and E8: a list of 100,000 people with 15 columns from the file to the register and back, and pasted blocks. Prints, and leaves the figures in the table. */
@Tag("bench")
class ImportBench {
    private static final int PEOPLE = Tally.people();
    private static final List<String> HEADINGS = List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số CCCD", "Số CMND", "Điện thoại", "Địa chỉ",
        "Thôn", "Chi hội", "Nhóm đối tượng", "Dân tộc", "Trình độ", "Hộ nghèo", "Ghi chú");

    @TempDir
    private Path folder;
    private final Random random = new Random(5);

    @Test
    void listOfAWard() {
        Path file = folder.resolve("ward.xlsx");
        once("sheet written, for the test", () -> write(file, PEOPLE));
        Database.create(folder.resolve("data"), Ward.PASSWORD).close();
        try (Wiring wiring = Wiring.over(Database.open(folder.resolve("data"), Ward.PASSWORD), Clock.systemDefaultZone())) {
            PeoplePreview first = bring(wiring, file, "empty register: ");
            wiring.lists().people().write(first, Progress.NONE);
            // As many others, with the same names and villages: all are compared with a full register.
            Path again = folder.resolve("again.xlsx");
            write(again, PEOPLE);
            bring(wiring, again, "full register: ");
            blocks(wiring);
        }
        System.out.printf("heap in use at the end %,d MB%n", (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    /** Reads, checks, corrects one cell, writes, takes back; answers the list as it was checked. */
    private static PeoplePreview bring(Wiring wiring, Path file, String on) {
        ListFile[] opened = new ListFile[1];
        ImportPeople.Checked[] checked = new ImportPeople.Checked[1];
        timed(60, on + "file read, checked and compared", () -> {
            opened[0] = wiring.lists().files().open(file);
            checked[0] = wiring.lists().people().check(opened[0], Progress.NONE);
        });
        PeoplePreview preview = checked[0].preview();
        System.out.printf("rows %,d, taken %,d, refused %,d, to be looked at %,d%n", preview.rows().size(), preview.taken().size(),
            preview.refused().size(), preview.warned().size());
        int name = opened[0].heading().column(ListField.NAME).orElseThrow();
        Figures.print(on + "one cell corrected", 20, i -> checked[0].check().correct(preview, preview.rows().get(i * 50).row().number(), name,
            "Lò Thị Sửa"));
        long[] number = new long[1];
        timed(20, on + "written", () -> number[0] = wiring.lists().people().write(preview, Progress.NONE).number());
        Figures.print(on + "asked what taking back would do", 1, _ -> wiring.lists().imports().plan(number[0]));
        timed(20, on + "taken back", () -> wiring.lists().imports().undo(number[0], Progress.NONE));
        return preview;
    }

    private static void timed(double seconds, String name, Runnable work) {
        Tally.HERE.put(Tally.Goal.most("P6", seconds, "s"), name, Figures.print(name, 1, _ -> work.run()).p95Seconds());
    }

    /** Beside the time on the wall, that of the processor: others may be at work on the same machine. */
    private static void once(String name, Runnable run) {
        long start = System.nanoTime();
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run.run();
        System.out.printf("%-50s %9.1f s  (processor %6.1f s)%n", name, (System.nanoTime() - start) / 1e9,
            (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - busy) / 1e9);
    }

    private void blocks(Wiring wiring) {
        for (int[] size : new int[][] {{1000, 5}, {10_000, 15}}) {
            String block = String.join("\t", HEADINGS.subList(0, size[1])) + "\n" + IntStream.range(0, size[0])
                .mapToObj(i -> String.join("\t", row(1_000_000 + i).subList(0, size[1]))).collect(Collectors.joining("\n"));
            Figures.print("pasted and checked: %,d x %d".formatted(size[0], size[1]), 5,
                _ -> wiring.lists().people().check(wiring.lists().files().paste(block, "block").withPlace("Bản Mới"), Progress.NONE));
        }
    }

    private void write(Path file, int people) {
        List<Table.Column> columns = HEADINGS.stream().map(h -> new Table.Column(h, 12, Table.Kind.CODE)).toList();
        List<Table.Line> lines = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            lines.add(new Table.Line.Cells(List.copyOf(row(i)), List.of()));
        }
        new ExcelWriter(new Messages(Messages.VIETNAMESE)).write(new Table("Danh sách", List.of(), columns, lines), file, Progress.NONE);
    }

    private List<String> row(int number) {
        boolean male = random.nextBoolean();
        int year = 1940 + random.nextInt(60);
        String name = String.join(" ", Ward.pick(random, Ward.FAMILY), Ward.pick(random, Ward.MIDDLE), Ward.pick(random, Ward.MIDDLE),
            Ward.pick(random, Ward.GIVEN));
        String village = "Tổ dân phố " + (1 + random.nextInt(300));
        String birth = "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year);
        return List.of(String.valueOf(number + 1), name, birth, male ? "Nam" : "Nữ", "014%d%02d%06d".formatted(male ? 0 : 1, year % 100, number % 1_000_000),
            "%09d".formatted(100_000_000 + number), "09%08d".formatted(number), "Số " + number % 100, village, "Chi hội " + village, "Nông dân", "Thái",
            "12/12", "", "");
    }
}
