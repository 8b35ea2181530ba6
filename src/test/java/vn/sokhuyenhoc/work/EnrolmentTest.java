package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.group.HouseholdFilter;
import vn.sokhuyenhoc.domain.group.HouseholdLine;
import vn.sokhuyenhoc.domain.group.MemberCounts.Count;
import vn.sokhuyenhoc.domain.group.Membership;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.PersonFilter;
import vn.sokhuyenhoc.files.excel.WorkbookReader;

class EnrolmentTest {
    private static final String HEADING = "STT|Họ và tên|Năm sinh|Thôn|Số hộ|Quan hệ với chủ hộ|Chi hội|Chức vụ|Ngày vào hội|Số thẻ";

    @TempDir
    Path folder;

    private GroupRegister register;

    @BeforeEach
    void open() {
        register = new GroupRegister(folder);
    }

    @AfterEach
    void close() {
        register.close();
    }

    private void bring(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        try (XSSFWorkbook book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("DS");
            for (int i = 0; i < lines.length; i++) {
                Row row = sheet.createRow(i);
                String[] cells = lines[i].split("\\|", -1);
                for (int c = 0; c < cells.length; c++) {
                    row.createCell(c).setCellValue(cells[c]);
                }
            }
            book.write(out);
        }
        ImportPeople people = new ImportPeople(register.database(), GroupRegister.CLOCK);
        people.write(people.preview(new ListFiles(new WorkbookReader()).open(file)), Progress.NONE);
    }

    private List<HouseholdLine> households() {
        return register.households().lines(Arrays.stream(register.households().ids(HouseholdFilter.ALL)).boxed().toList());
    }

    private long idOf(String name) {
        return register.register().ids(PersonFilter.PRESENT.withText(name))[0];
    }

    @Test
    void listBringsHouseholdsRelationsAndMemberships() throws IOException {
        bring("a.xlsx", HEADING, "1|Lò Văn Ơn|1968|Thôn 1|7|Chủ hộ|Chi hội Thôn 1|Chi hội trưởng|02/09/2015|HV-1",
            "2|Lò Thị Hương|1970|Thôn 1||Vợ|Chi hội Thôn 1||2016|",
            "3|Lò Văn Inh|1992|Thôn 1||Con|||| ", "4|Vàng A Páo|1960|Thôn 2|7|Chủ hộ||||");
        assertEquals(List.of("Thôn 1 7 Lò Văn Ơn 3", "Thôn 2 7 Vàng A Páo 1"), households().stream()
            .map(l -> l.household().placeName() + " " + l.household().number() + " " + l.headName() + " " + l.members()).toList());
        assertEquals(Kin.CHILD, register.person(idOf("Lò Văn Inh")).ties().kin());
        Membership chair = register.chapters().ofPerson(idOf("Lò Văn Ơn")).getFirst();
        assertEquals("Chi hội trưởng HV-1 02/09/2015", chair.terms().position() + " " + chair.terms().cardNo() + " " + chair.terms().joined().text());
        assertEquals("2016", register.chapters().ofPerson(idOf("Lò Thị Hương")).getFirst().terms().joined().text());
        assertEquals(new Count(2, 2), register.chapters().counts().all());
    }

    @Test
    void knownHouseholdIsJoinedAndKeepsItsHead() throws IOException {
        bring("a.xlsx", HEADING, "1|Lò Văn Ơn|1968|Thôn 1|7|Chủ hộ||||");
        bring("b.xlsx", HEADING, "1|Lò Văn Bun|1971|Thôn 1|7|Chủ hộ||||", "2|Lò Thị Hương|1970|Thôn 1||Em gái||||");
        assertEquals(List.of("Lò Văn Ơn 3"), households().stream().map(l -> l.headName() + " " + l.members()).toList());
        assertNull(register.person(idOf("Lò Văn Bun")).ties().kin());
        assertEquals(Kin.SIBLING, register.person(idOf("Lò Thị Hương")).ties().kin());
    }
}
