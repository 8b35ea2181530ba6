package vn.sokhuyenhoc.work.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.document.PaperKind.Field;
import vn.sokhuyenhoc.domain.document.PaperKind.Format;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.domain.place.Place;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.HouseholdBook;
import vn.sokhuyenhoc.work.SampleRegister;

/** The sample commune with last year's round and rounds of families, and the papers made from it into target/papers. */
final class PaperDesk implements AutoCloseable {
    static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final String FAMILY = """
        id\tthu-gia-dinh
        title\tFAMILY
        name\tGia đình học tập – bộ đặt ra để thử
        decision\t
        issuer\t
        note\t
        step\t1
        rule\ttotal-at-least\t15
        rule\tnone-under\t5
        criterion\tTC1\tMột
        indicator\t1\t10\tHọc
        indicator\t2\t10\tHành
        """;
    private static final Map<Field, String> ANSWERS = Map.of(Field.MEETING_BEGIN, "19 giờ 30 phút, ngày 20 tháng 11 năm 2026",
        Field.MEETING_PLACE, "Nhà văn hóa bản", Field.PRESENT, "Ông Lò Văn Ơn, trưởng bản\nBà Quàng Thị Ỳ, chi hội trưởng\n58 hộ có mặt trên 63 hộ",
        Field.CHAIR, "Lò Văn Ỷ", Field.SECRETARY, "Hoàng Thị Mỹ", Field.OPINIONS, "Nhất trí với kết quả tự đánh giá.\nĐề nghị mở thêm lớp buổi tối.",
        Field.REMARKS, "Đề nghị cấp tủ sách cho các bản vùng cao.");

    final Wiring wiring;
    private final Path out = Path.of("target/papers");

    PaperDesk(Path folder) throws IOException {
        SampleRegister.in(folder).close();
        wiring = Wiring.over(Database.open(folder, "matkhau123".toCharArray()), SampleRegister.CLOCK);
        Files.createDirectories(out);
        lastYear();
        households();
        families(2025, 3);
        families(2026, 2);
    }

    Round citizens() {
        return wiring.rounds().book().find("2026-cong-dan");
    }

    Round families() {
        return wiring.rounds().book().find("2026-gia-dinh");
    }

    Place village(int number) {
        return wiring.register().places().get(number);
    }

    /** A round of citizens of 2025 of which the first two villages have forms; every fifth does not pass. */
    private void lastYear() {
        Round now = citizens();
        Round round = wiring.rounds().book().add(new Round(0, "2025-cong-dan", Title.CITIZEN, 2025, "Công dân học tập năm 2025", now.citation(),
            now.setId()));
        key(round, 2, 5, 10, "9");
    }

    /** Of the first 80 people in each of three villages, four to a household. */
    private void households() {
        HouseholdBook households = wiring.groups().households();
        for (int v = 0; v < 3; v++) {
            long last = 0;
            long[] people = wiring.register().ids(PersonFilter.roll(village(v).id()));
            for (int i = 0; i < 80; i++) {
                long house = i % 4 == 0 ? households.keep(Household.of(0, String.valueOf(i / 4 + 1), village(v).id(), null, null)) : last;
                households.put(people[i], house, i % 4 == 0 ? Kin.HEAD : Kin.OTHER, null);
                last = house;
            }
        }
    }

    private void families(int year, int nth) {
        if (wiring.rounds().shelf().all().stream().noneMatch(one -> one.set().id().equals("thu-gia-dinh"))) {
            wiring.rounds().shelf().put(CriteriaReader.read(FAMILY));
        }
        Round round = wiring.rounds().book().add(new Round(0, year + "-gia-dinh", Title.FAMILY, year, "Gia đình học tập năm " + year, "",
            "thu-gia-dinh"));
        key(round, 3, nth, 2, "8");
    }

    private void key(Round round, int villages, int nth, int marks, String mark) {
        for (int v = 0; v < villages; v++) {
            List<RollLine> roll = wiring.rounds().entry().roll(round, village(v).id());
            for (int i = 0; i < roll.size() - 3; i++) {
                String[] form = new String[marks];
                Arrays.fill(form, mark);
                form[0] = i % nth == 0 ? "4" : mark;
                wiring.rounds().entry().accept(new Keyed(round, roll.get(i).subject(), new FormDraft(List.of(form))), true);
            }
        }
    }

    PaperOrder order(PaperKind kind, Round round, Place place) {
        return new PaperOrder(kind, round, place, "", DAY, ANSWERS, false, 0, false);
    }

    Path write(PaperOrder order, Format format) {
        Path file = out.resolve(order.kind().name().toLowerCase(Locale.ROOT) + "-" + order.round().key()
            + (order.place() == null ? "" : "-" + order.place().id()) + "." + format.ending());
        wiring.making().write(order, format, file, Progress.NONE);
        return file;
    }

    @Override
    public void close() {
        wiring.close();
    }
}
