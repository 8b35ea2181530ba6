package vn.sokhuyenhoc.work.round;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.recognition.ListLine;
import vn.sokhuyenhoc.domain.recognition.RecognitionFilter;
import vn.sokhuyenhoc.domain.recognition.TitleList;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.GroupRegister;
import vn.sokhuyenhoc.work.TitleRounds;

/** Five citizens of two villages with forms of which four pass, and what the way of their round is gone by. */
public final class WayDesk implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final String ON = "Lò Văn Ơn";
    public static final String PANG = "Lò Thị Pâng";
    public static final String UT = "Lò Văn Út";
    public static final String SON = "Lò Minh Sơn";
    public static final String HOA = "Trần Thị Hoa";
    public static final TitleLists.Paper PAPER = new TitleLists.Paper("07", TODAY, "Trần Thị Nguyệt");
    public static final TitleList.Decision DECISION = new TitleList.Decision("152/QĐ-UBND", TODAY, "UBND xã Chiềng Mai", "Lường Văn Hặc");

    public final TitleRounds titles;
    public final Round round;
    public final TitleLists lists;
    public final RoundWay way;
    public final Registrations registrations;
    public final Recognitions recognitions;

    public WayDesk(Path folder) {
        titles = new TitleRounds(folder);
        round = titles.round(Title.CITIZEN);
        lists = new TitleLists(database(), GroupRegister.CLOCK);
        way = new RoundWay(database(), GroupRegister.CLOCK);
        registrations = new Registrations(database(), GroupRegister.CLOCK);
        recognitions = new Recognitions(database(), GroupRegister.CLOCK);
        for (String name : List.of(ON, PANG, SON, HOA)) {
            key(name, "9");
        }
        key(UT, "4");
    }

    public Database database() {
        return titles.register.database();
    }

    /** Keys a form whose two marks are both this. */
    public void key(String name, String mark) {
        titles.key(Title.CITIZEN, name, mark, mark);
    }

    /** The list of the round, decided; nobody refused but these. */
    public TitleList decided(String... refused) {
        TitleList list = lists.make(round, PAPER);
        return decide(list, refused);
    }

    public TitleList decide(TitleList list, String... refused) {
        Map<Long, String> reasons = new HashMap<>();
        for (String name : refused) {
            reasons.put(lines(list).stream().filter(l -> l.subject().name().equals(name)).findFirst().orElseThrow().id(), "vi phạm hương ước");
        }
        return lists.decide(list, DECISION, reasons);
    }

    public List<ListLine> lines(TitleList list) {
        return lists.lines(round, Arrays.stream(lists.ids(list, null, null)).boxed().toList());
    }

    /** What stands on a list, such as "ADD Lò Văn Ơn 18 OPEN", in its order. */
    public List<String> told(TitleList list) {
        return lines(list).stream().map(l -> l.change() + " " + l.subject().name() + " " + l.total().stripTrailingZeros().toPlainString() + " "
            + l.outcome()).toList();
    }

    /** Who is found in the order of lists. */
    public List<String> names(RecognitionFilter.Which which, String text) {
        long[] ids = recognitions.ids(round, new RecognitionFilter(round.id(), null, which, text));
        return recognitions.byIds(round, Arrays.stream(ids).boxed().toList()).stream().map(r -> r.subject().name()).toList();
    }

    @Override
    public void close() {
        titles.close();
    }
}
