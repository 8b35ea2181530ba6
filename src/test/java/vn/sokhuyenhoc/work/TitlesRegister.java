package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.files.excel.ExcelWriter;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.start.Wiring;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.paper.PaperMaking;

/** A register with three households of one clan in two villages, a school and an office, and sets made up for the tests. */
public final class TitlesRegister implements AutoCloseable {
    private static final String FAMILY = """
        id\tthu-gia-dinh
        title\tFAMILY
        name\tGia đình học tập – bộ đặt ra để thử
        step\t1
        rule\ttotal-at-least\t15
        rule\tlevel\tMức độ 1\tA,B,C
        criterion\tTC1\tKết quả học tập của các thành viên
        indicator\t1\t10\tTỉ lệ người lớn đạt Công dân học tập
        share\t1\tCITIZEN\t18-200\t
        indicator\t2\t10\tTrẻ em trong độ tuổi được đến trường
        criterion\tTC2\tĐiều kiện học tập trong gia đình
        target\tA\tyes-no\tCó góc học tập
        target\tB\t80\tTỉ lệ người lớn học ở trung tâm học tập cộng đồng
        target\tC\t50\tTỉ lệ người lớn đạt Công dân học tập
        share\tC\tCITIZEN\t18-200\t
        """;
    private static final String CLAN = """
        id\tthu-dong-ho
        title\tCLAN
        name\tDòng họ học tập – bộ đặt ra để thử
        step\t1
        rule\tlevel\tMức độ 1\tA,B
        criterion\tTC1\tPhong trào học tập trong dòng họ
        target\tA\t60\tTỉ lệ gia đình đạt Gia đình học tập
        share\tA\tFAMILY\t\t
        target\tB\tyes-no\tCó quỹ khuyến học
        """;
    private static final String UNIT = """
        id\tthu-don-vi
        title\tUNIT
        name\tĐơn vị học tập – bộ đặt ra để thử
        step\t1
        rule\tgrade\tTốt\t17\t25
        rule\tgrade\tKhá\t10\t17
        criterion\tTC1\tKết quả của đơn vị
        indicator\t1\t10\tCó kế hoạch học tập thường xuyên
        indicator\t2\t5\tCó thư viện\tSCHOOL
        indicator\t3\t10\tTỉ lệ thành viên đạt Công dân học tập
        share\t3\tCITIZEN\t\t
        """;

    private final Database database;
    private final GroupRegister groups;
    private final Round citizens;
    private final Round families;
    private final Round clans;
    private final Round units;

    public TitlesRegister(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        Office office = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
            new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", "HKH"),
            new Office.Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Quàng Văn Thiêm"), "Trần Thị Nguyệt");
        new Opening(folder, null, opened::set).create(office, "matkhau123".toCharArray());
        database = opened.get();
        groups = new GroupRegister(database);
        CriteriaShelf shelf = new CriteriaShelf(database);
        List.of(FAMILY, CLAN, UNIT).forEach(body -> shelf.put(CriteriaReader.read(body)));
        citizens = add(Title.CITIZEN, "Công dân học tập năm 2026", "du-thao-2020-cong-dan");
        families = add(Title.FAMILY, "Gia đình học tập năm 2026", "thu-gia-dinh");
        clans = add(Title.CLAN, "Dòng họ học tập năm 2026", "thu-dong-ho");
        units = add(Title.UNIT, "Đơn vị học tập năm 2026", "thu-don-vi");
        people();
    }

    private Round add(Title title, String name, String set) {
        return rounds().add(new Round(0, "2026-" + Round.suffix(title), title, 2026, name, "", set));
    }

    private void people() {
        long clan = groups.groups().keep(Clan.of(0, "Họ Lò", "Lò Văn Ơn", null));
        List<Long> first = groups.people("Bản Nà Lo", "Lò Văn Ơn", "Lò Thị Hương", "Lò Văn Páo", "Lò Thị Pâng");
        List<Long> second = groups.people("Bản Nà Lo", "Lò Văn Dọn", "Lò Thị Nga");
        List<Long> third = groups.people("Bản Co Mường", "Lò Văn Thiêm");
        household("12", "Bản Nà Lo", clan, first);
        household("13", "Bản Nà Lo", clan, second);
        household("1", "Bản Co Mường", clan, third);
        long school = groups.groups().keep(Unit.of(0, "Trường Tiểu học Chiềng Mai", UnitKind.SCHOOL, false, null));
        long office = groups.groups().keep(Unit.of(0, "Trạm Y tế xã", UnitKind.OFFICE, false, null));
        groups.unit(first.get(1), school);
        groups.unit(first.get(2), school);
        groups.unit(third.getFirst(), office);
    }

    private void household(String number, String village, long clan, List<Long> members) {
        long id = groups.households().keep(Household.of(0, number, groups.place(village), clan, null));
        for (int i = 0; i < members.size(); i++) {
            groups.households().put(members.get(i), id, i == 0 ? Kin.HEAD : Kin.OTHER, null);
        }
    }

    public FormEntry forms() {
        return new FormEntry(database, GroupRegister.CLOCK);
    }

    public Database database() {
        return database;
    }

    public RoundBook rounds() {
        return new RoundBook(database);
    }

    public OfficeBook offices() {
        return new OfficeBook(database);
    }

    public Register register() {
        return new Register(database);
    }

    public Publishing publishing() {
        Messages paper = new Messages(Messages.VIETNAMESE);
        return new Publishing(new Publishing.Books(rounds(), register(), offices()), new ExcelWriter(paper), new PdfWriter(),
            new PaperTables(paper));
    }

    public PaperMaking making() {
        return Wiring.over(database, GroupRegister.CLOCK).making();
    }

    /** Keeps the forms of all citizens in the order of the rolls: the first ones pass, so many; the others do not. */
    public void citizens(int passed) {
        List<RollLine> all = new ArrayList<>();
        register().places().forEach(place -> all.addAll(forms().roll(citizens, place.id())));
        for (int i = 0; i < all.size(); i++) {
            forms().accept(new Keyed(citizens, all.get(i).subject(), new FormDraft(Collections.nCopies(10, i < passed ? "9" : "4"))), true);
        }
    }

    /** Keeps a form of each household, clan and unit; some pass. */
    public void groups() {
        keep(families, ".", "9", "1", "45/50", ".");
        keep(clans, ".", "0");
        keep(units, "10", "5", ".");
    }

    private void keep(Round round, String... marks) {
        forms().roll(round, null).forEach(line -> forms().accept(new Keyed(round, line.subject(), new FormDraft(List.of(marks))), true));
    }

    public Round citizens() {
        return citizens;
    }

    public Round families() {
        return families;
    }

    public Round clans() {
        return clans;
    }

    public Round units() {
        return units;
    }

    @Override
    public void close() {
        database.close();
    }
}
