package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.assessment.ResultFilter;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.group.Clan;
import vn.sokhuyenhoc.domain.group.Household;
import vn.sokhuyenhoc.domain.group.Unit;
import vn.sokhuyenhoc.domain.group.UnitKind;
import vn.sokhuyenhoc.domain.keying.Keyed;
import vn.sokhuyenhoc.domain.person.Kin;
import vn.sokhuyenhoc.domain.person.Person;

/**
 * Two households of a clan in Bản Nà Lo and one in Thôn 1, a school, and a round of 2026 for every title, by sets that are made up for tests:
 * no decision says so.
 */
public final class TitleRounds implements AutoCloseable {
    private static final String CITIZENS = """
        id\tthu-cong-dan
        title\tCITIZEN
        name\tCông dân (tự đặt để thử)
        step\t1
        rule\ttotal-at-least\t16
        criterion\tTC1\tMột
        indicator\t1\t10\tHọc
        indicator\t2\t10\tHành
        """;
    private static final String FAMILIES = """
        id\tthu-gia-dinh
        title\tFAMILY
        name\tGia đình (tự đặt để thử)
        step\t1
        rule\ttotal-at-least\t70
        criterion\tTC1\tNgười lớn
        indicator\tA\t60\tNgười lớn là công dân học tập
        share\tA\tCITIZEN\t18-200\t
        criterion\tTC2\tĐiều kiện
        indicator\tB\t40\tĐiều kiện học tập
        """;
    private static final String CLANS = """
        id\tthu-dong-ho
        title\tCLAN
        name\tDòng họ (tự đặt để thử)
        step\t1
        rule\tlevel\tMức 1\tA
        criterion\tTC1\tGia đình
        target\tA\t60\tGia đình học tập
        share\tA\tFAMILY
        """;
    private static final String UNITS = """
        id\tthu-don-vi
        title\tUNIT
        name\tĐơn vị (tự đặt để thử)
        step\t1
        rule\tlevel\tMức 1\tA,B
        criterion\tTC1\tThành viên
        target\tA\t50\tThành viên là công dân học tập
        share\tA\tCITIZEN
        target\tB\tyes-no\tChuyển đổi số\tSCHOOL
        """;
    private static final String VILLAGES = """
        id\tthu-cong-dong
        title\tCOMMUNITY
        name\tCộng đồng (tự đặt để thử)
        step\t1
        rule\tgrade\tTốt\t80\t100
        rule\tgrade\tĐạt\t50\t80
        criterion\tTC1\tGia đình và dòng họ
        indicator\tA\t100\tGia đình học tập
        share\tA\tFAMILY\t\t100=100;50=60
        """;
    private static final String COMMUNE = """
        id\tthu-xa
        title\tCOMMUNE
        name\tXã (tự đặt để thử)
        step\t1
        rule\tlevel\tMức 1\tA
        rule\tvalid\t36\t12
        criterion\tTC1\tCộng đồng
        target\tA\t100\tThôn đạt
        share\tA\tCOMMUNITY
        """;

    public final GroupRegister register;
    public final Map<String, Long> people = new HashMap<>();
    public final long school;
    public final long clan;

    public TitleRounds(Path folder) {
        register = new GroupRegister(folder);
        List<Long> loVan = register.people("Bản Nà Lo", "Lò Văn Ơn", "Lò Thị Pâng", "Lò Văn Út");
        List<Long> loMinh = register.people("Bản Nà Lo", "Lò Minh Sơn");
        List<Long> tran = register.people("Thôn 1", "Trần Thị Hoa");
        clan = register.groups().keep(Clan.of(0, "Họ Lò", "Lò Văn Ơn", register.place("Bản Nà Lo")));
        school = register.groups().keep(Unit.of(0, "Trường Tiểu học Nà Lo", UnitKind.SCHOOL, false, register.place("Bản Nà Lo")));
        house("1", "Bản Nà Lo", clan, loVan);
        house("2", "Bản Nà Lo", clan, loMinh);
        house("1", "Thôn 1", null, tran);
        for (long id : List.of(loVan.get(1), loMinh.get(0))) {
            register.unit(id, school);
        }
        List.of(CITIZENS, FAMILIES, CLANS, UNITS, VILLAGES, COMMUNE).forEach(this::open);
    }

    private void house(String number, String village, Long clanId, List<Long> members) {
        long house = register.households().keep(Household.of(0, number, register.place(village), clanId, null));
        for (int i = 0; i < members.size(); i++) {
            register.households().put(members.get(i), house, i == 0 ? Kin.HEAD : Kin.CHILD, null);
            Person person = register.person(members.get(i));
            people.put(person.name(), person.id());
        }
    }

    private void open(String body) {
        var set = CriteriaReader.read(body.replace("\nstep", "\ndecision\t\nissuer\t\nnote\t\nstep"));
        new CriteriaShelf(register.database()).put(set);
        String title = set.title().name().toLowerCase(Locale.ROOT);
        rounds().add(new Round(0, "2026-" + title, set.title(), 2026, set.name(), "", set.id()));
    }

    public RoundBook rounds() {
        return new RoundBook(register.database());
    }

    public Round round(Title title) {
        return rounds().find("2026-" + title.name().toLowerCase(Locale.ROOT));
    }

    public FormEntry entry() {
        return new FormEntry(register.database(), GroupRegister.CLOCK);
    }

    public Recount recount() {
        return new Recount(register.database(), GroupRegister.CLOCK);
    }

    public Subject subject(Title title, String name) {
        return entry().roll(round(title), null).stream().map(line -> line.subject()).filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }

    /** Keys the form of a citizen (household ...), sure of what follows. */
    public FormEntry.Outcome key(Title title, String name, String... marks) {
        return entry().accept(new Keyed(round(title), subject(title, name), new FormDraft(Arrays.asList(marks))), true);
    }

    /** Every form of a round as its name, total and verdict with grade. */
    public List<String> results(Title title) {
        Round round = round(title);
        List<String> told = new ArrayList<>();
        List<Long> ids = Arrays.stream(rounds().ids(round,
            ResultFilter.of(round.id(), null, ResultFilter.Which.ALL))).boxed().toList();
        rounds().results(round, ids).forEach(r -> told.add((r.subject().name() + " " + r.score().total().stripTrailingZeros().toPlainString() + " "
            + r.score().verdict() + " " + r.score().rank()).strip()));
        return told;
    }

    @Override
    public void close() {
        register.close();
    }
}
