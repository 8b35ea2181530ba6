package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.PersonListReader;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.likeness.Likeness;
import vn.sokhuyenhoc.domain.person.NewPerson;
import vn.sokhuyenhoc.domain.vietnamese.Fold;

/** A list of people while it is looked at: it keeps what the rows are compared with, so that a corrected cell costs one row, not the whole list. */
public final class PeopleCheck {
    private static final int STEP = 500;

    private final PersonListReader reader;
    private final Function<List<PersonRow>, Twins> register;
    private final VillageNames villages;
    private final Predicate<String> knownChapter;
    private Twins twins;

    /** @param register answers whom the rows of a list are compared with, anew each time the whole list is read */
    PeopleCheck(PersonListReader reader, Function<List<PersonRow>, Twins> register, VillageNames villages, Predicate<String> knownChapter) {
        this.reader = reader;
        this.register = register;
        this.villages = villages;
        this.knownChapter = knownChapter;
    }

    PeoplePreview preview(ListFile file, Progress progress) {
        List<PersonRow> read = reader.read(file.sheet());
        if (read.isEmpty()) {
            throw new FaultException(Fault.NO_ROWS, file.path());
        }
        progress.at(0, read.size());
        twins = register.apply(read);
        List<PersonRow> rows = new ArrayList<>();
        Map<Integer, Twin> found = new HashMap<>();
        for (PersonRow row : read) {
            rows.add(compared(row, found));
            if (rows.size() % STEP == 0) {
                progress.at(rows.size(), read.size());
            }
        }
        return preview(file, rows, found, Map.of());
    }

    private PersonRow compared(PersonRow row, Map<Integer, Twin> found) {
        Optional<Twin> twin = twins.find(row);
        twin.ifPresent(t -> found.put(row.row().number(), t));
        if (!row.isRefused() && twin.filter(t -> t.degree() != Twin.Degree.LIKELY).isEmpty()) {
            twins.add(row);
        }
        return row.with(twin.map(t -> twins.problem(row, t)).stream().toList());
    }

    /** The preview with one cell corrected. Rows that were taken for this one are compared anew, too; what was decided on others stays. */
    public PeoplePreview correct(PeoplePreview preview, int row, int column, String text) {
        ListFile file = preview.file().withCell(row, column, text);
        if (reader.read(file.sheet(), row, null).isEmpty() || preview.row(row).isEmpty()) {
            // A row that was, or becomes, a heading of a section may speak for all below it.
            return preview(file, Progress.NONE).decidedAs(preview);
        }
        Set<Integer> touched = new HashSet<>(Set.of(row));
        preview.twins().forEach((number, twin) -> {
            if (twin.row() == row) {
                touched.add(number);
            }
        });
        List<PersonRow> rows = new ArrayList<>(preview.rows());
        Map<Integer, Twin> found = new HashMap<>(preview.twins());
        touched.forEach(number -> {
            twins.forget(number);
            found.remove(number);
        });
        touched.stream().sorted().forEach(number -> {
            int at = preview.position(number);
            rows.set(at, compared(reader.read(file.sheet(), number, at == 0 ? null : rows.get(at - 1)).orElseThrow(), found));
        });
        for (int at = preview.position(row) + 1; at < rows.size(); at++) {
            PersonRow follows = reader.under(rows.get(at - 1), rows.get(at));
            if (follows == rows.get(at)) {
                break;
            }
            rows.set(at, follows);
        }
        return preview(file, rows, found, preview.decisions()).decidedAs(preview);
    }

    /** Why a row may be that person, with the villages of both; empty where only the name says so, and many have it. */
    public Optional<Likeness> why(PersonRow row, Twin twin) {
        return twins.why(row, twin);
    }

    private PeoplePreview preview(ListFile file, List<PersonRow> rows, Map<Integer, Twin> found, Map<Integer, Decision> decisions) {
        List<NewPerson> good = rows.stream().filter(r -> !r.isRefused()).map(PersonRow::person).toList();
        return new PeoplePreview(file, rows, villages.unknown(good), newChapters(good), found, decisions);
    }

    private List<String> newChapters(List<NewPerson> people) {
        Map<String, String> names = new LinkedHashMap<>();
        people.stream().map(NewPerson::chapterName).filter(Objects::nonNull).distinct().forEach(n -> names.putIfAbsent(Fold.fold(n), n));
        return names.values().stream().filter(n -> !knownChapter.test(n)).toList();
    }
}
