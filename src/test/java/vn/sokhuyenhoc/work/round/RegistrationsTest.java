package vn.sokhuyenhoc.work.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.sokhuyenhoc.work.round.WayDesk.HOA;
import static vn.sokhuyenhoc.work.round.WayDesk.ON;
import static vn.sokhuyenhoc.work.round.WayDesk.PANG;
import static vn.sokhuyenhoc.work.round.WayDesk.SON;
import static vn.sokhuyenhoc.work.round.WayDesk.UT;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.PersonStatus;
import vn.sokhuyenhoc.work.round.Registrations.Line;

class RegistrationsTest {
    @TempDir
    private Path folder;
    private WayDesk desk;
    private long naLo;

    @BeforeEach
    void open() {
        desk = new WayDesk(folder);
        naLo = desk.titles.register.place("Bản Nà Lo");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> roll() {
        return desk.registrations.roll(desk.round, naLo).stream()
            .map(l -> (l.registered() ? "+" : "-") + (l.hasForm() ? "f " : "  ") + l.subject().name()).toList();
    }

    private List<Line> lines() {
        return desk.registrations.roll(desk.round, null);
    }

    @Test
    void wholeVillagesAndSingleOnesArePutDownAndTakenBack() {
        desk.titles.register.people("Bản Nà Lo", "Vàng A Páo");
        assertEquals(List.of("-f " + ON, "-f " + PANG, "-f " + UT, "-f " + SON, "-  Vàng A Páo"), roll());
        assertEquals(4, desk.registrations.addWithForm(desk.round, naLo));
        assertEquals(List.of("+f " + ON, "+f " + PANG, "+f " + UT, "+f " + SON, "-  Vàng A Páo"), roll());
        assertEquals(1, desk.registrations.addAll(desk.round, naLo));
        assertEquals(0, desk.registrations.addAll(desk.round, naLo));
        assertEquals(1, desk.registrations.add(desk.round, lines().stream().map(Line::subject).filter(s -> s.name().equals(HOA)).toList()));
        assertEquals(6, desk.registrations.ids(desk.round, null).size());
        long pang = desk.titles.people.get(PANG);
        assertEquals(1, desk.registrations.remove(desk.round, List.of(pang)));
        assertEquals(0, desk.registrations.remove(desk.round, List.of(pang)));
        assertEquals(5, desk.way.of(desk.round).counts().registered());
    }

    @Test
    void whoHasLeftTheRollIsStillThereToBeTakenBack() {
        desk.registrations.addAll(desk.round, naLo);
        desk.titles.register.status(desk.titles.people.get(ON), PersonStatus.MOVED_OUT);
        assertEquals(List.of("+f " + PANG, "+f " + UT, "+f " + SON, "+f " + ON), roll());
    }

    @Test
    void villagesAndTheCommuneArePutDownToo() {
        for (Title title : List.of(Title.FAMILY, Title.CLAN, Title.UNIT, Title.COMMUNITY, Title.COMMUNE)) {
            Round round = desk.titles.round(title);
            int all = desk.registrations.roll(round, null).size();
            assertEquals(all, desk.registrations.addAll(round, null), title.name());
            assertEquals(all, desk.registrations.subjects(round, desk.registrations.ids(round, null)).size(), title.name());
        }
    }
}
