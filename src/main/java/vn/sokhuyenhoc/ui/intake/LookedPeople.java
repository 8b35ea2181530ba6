package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.PersonRow;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.person.PersonField;
import vn.sokhuyenhoc.text.LikenessWords;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.work.Decision;
import vn.sokhuyenhoc.work.ImportPeople;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.PeopleCheck;
import vn.sokhuyenhoc.work.PeoplePreview;
import vn.sokhuyenhoc.work.RefusedRows.Refused;
import vn.sokhuyenhoc.work.Register;
import vn.sokhuyenhoc.work.Twin;

/** A list of people that was read and compared with the register. */
record LookedPeople(Jobs jobs, PeopleCheck check, PeoplePreview preview, List<Line> lines) implements Looked {

    /** What is asked of the register. */
    record Jobs(ImportPeople people, Register register, Messages messages) {
    }

    static LookedPeople of(Jobs jobs, PeopleCheck check, PeoplePreview preview) {
        Map<Integer, PersonRow> rows = preview.rows().stream().collect(Collectors.toMap(r -> r.row().number(), Function.identity()));
        return new LookedPeople(jobs, check, preview, preview.file().rows().stream().map(row -> line(preview, row, rows.get(row.number()))).toList());
    }

    private static Line line(PeoplePreview preview, SheetRow row, PersonRow read) {
        if (read == null) {
            return Line.passed(row);
        }
        Decision decision = preview.decision(row.number());
        Line.State state = state(preview, read);
        List<Problem> telling = read.problems().stream().filter(p -> state != Line.State.REFUSED || !p.kind().isWarning())
            .filter(p -> decision == Decision.LATER || !PeoplePreview.isLikeness(p)).toList();
        return new Line(row, state, telling, preview.twins().get(row.number()), decision);
    }

    private static Line.State state(PeoplePreview preview, PersonRow row) {
        if (preview.isTaken(row)) {
            return preview.isWarned(row) ? Line.State.WARNED : Line.State.TAKEN;
        }
        return preview.isJoined(row) ? Line.State.JOINED : Line.State.REFUSED;
    }

    @Override
    public ListFile file() {
        return preview.file();
    }

    @Override
    public int taken() {
        return preview.taken().size();
    }

    @Override
    public List<Refused> told() {
        return Stream.concat(preview.refused().stream(), preview.warned().stream()).map(row -> new Refused(row.row(), row.problems())).toList();
    }

    @Override
    public List<Refused> refused() {
        return preview.refused().stream().map(row -> new Refused(row.row(), row.problems())).toList();
    }

    @Override
    public List<String> newPlaces() {
        return preview.newPlaces();
    }

    @Override
    public List<String> newChapters() {
        return preview.newChapters();
    }

    @Override
    public Looked correct(int row, int column, String text) {
        return of(jobs, check, check.correct(preview, row, column, text));
    }

    @Override
    public Looked decide(int row, Decision decision) {
        return of(jobs, check, preview.decided(row, decision));
    }

    @Override
    public Comparison compare(Line line) {
        Twin twin = line.twin();
        PersonRow row = preview.row(line.number()).orElseThrow();
        Wording wording = new Wording(jobs.messages());
        var mine = Comparison.texts(row.person(), wording);
        if (twin.personId() == 0) {
            var theirs = Comparison.texts(preview.row(twin.row()).orElseThrow().person(), wording);
            return new Comparison(line.number(), twin.row(), 0, Comparison.facts(mine, theirs), why(row, twin, theirs));
        }
        Person person = jobs.register().people(List.of(twin.personId())).getFirst();
        var theirs = Comparison.texts(person, jobs.register().chapters(person.id()), wording);
        return new Comparison(line.number(), 0, person.serial(), Comparison.facts(mine, theirs), why(row, twin, theirs));
    }

    private String why(PersonRow row, Twin twin, Map<PersonField, String> theirs) {
        return check.why(row, twin).map(found -> new LikenessWords(jobs.messages(),
            place -> place == found.one().placeId() ? row.person().placeName() : theirs.get(PersonField.PLACE)).sentence(found)).orElse("");
    }

    @Override
    public Imported write(Progress progress) {
        return jobs.people().write(preview, progress);
    }
}
