package vn.sokhuyenhoc.work;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.FormListReader;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.store.AssessmentStore;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.ImportStore;
import vn.sokhuyenhoc.store.PersonStore;
import vn.sokhuyenhoc.store.PlaceStore;

/** Brings a sheet of marks into a round. A form that the round has already is refused, never written over. */
public final class ImportForms {
    private final Database database;
    private final CriteriaStore sets;
    private final PersonStore people;
    private final AssessmentStore forms;
    private final ImportStore imports;
    private final Clock clock;

    public ImportForms(Database database, Clock clock) {
        this.database = database;
        this.sets = new CriteriaStore(database);
        this.people = new PersonStore(database);
        this.forms = new AssessmentStore(database);
        this.imports = new ImportStore(database);
        this.clock = clock;
    }

    /** Reads the sheet, finds each person and checks each mark. */
    public FormsPreview preview(ListFile file, Round round) {
        CriteriaSet set = set(round);
        List<FormRow> read = new FormListReader(file.heading(), file.place(), set.indicators().size()).read(file.sheet());
        if (read.isEmpty()) {
            throw new FaultException(Fault.NO_ROWS, file.path());
        }
        Holders holders = new Holders(people.known(), new PlaceStore(database).finder());
        Map<Long, Marks> kept = forms.marks(round.id());
        Map<Long, Integer> rowOf = new HashMap<>();
        List<FormRow> rows = new ArrayList<>();
        List<Assessment> taken = new ArrayList<>();
        for (FormRow row : read) {
            List<Problem> problems = new ArrayList<>();
            Known holder = holders.find(row, problems);
            Marks marks = marks(row, set, problems);
            if (holder != null) {
                problems.addAll(twice(holder, row, kept, rowOf));
            }
            FormRow checked = row.with(problems);
            rows.add(checked);
            if (!checked.isRefused()) {
                rowOf.put(holder.id(), row.row().number());
                taken.add(new Assessment(round.id(), holder.id(), holder.placeId(), holder.group(), marks));
            }
        }
        return new FormsPreview(file, round, rows, taken);
    }

    private static List<Problem> twice(Known holder, FormRow row, Map<Long, Marks> kept, Map<Long, Integer> rowOf) {
        if (kept.containsKey(holder.id())) {
            return List.of(Problem.of(ListField.NAME.name(), Problem.Kind.FORM_ALREADY_HERE, holder.name()));
        }
        Integer earlier = rowOf.get(holder.id());
        return earlier == null ? List.of()
            : List.of(Problem.of(ListField.NAME.name(), Problem.Kind.FORM_TWICE_IN_FILE, row.claim().name(), String.valueOf(earlier)));
    }

    private static Marks marks(FormRow row, CriteriaSet set, List<Problem> problems) {
        return switch (FormReader.read(row.draft(), set)) {
            case Reading.Accepted(Marks marks) -> marks;
            case Reading.Rejected(List<Problem> wrong) -> {
                List<String> codes = set.indicators().stream().map(Indicator::code).toList();
                wrong.forEach(p -> problems.add(new Problem(ListField.MARK.name() + (codes.indexOf(p.field()) + 1), p.kind(), p.args())));
                yield Marks.none(set.indicators().size());
            }
        };
    }

    /** Writes the forms that are taken, each with its score. Stopped or failed, it leaves the round as it was. */
    public Imported write(FormsPreview preview, Progress progress) {
        CriteriaSet set = set(preview.round());
        LocalDateTime now = LocalDateTime.now(clock);
        int read = preview.rows().size();
        int taken = preview.taken().size();
        return database.bulkChange(() -> {
            long number = imports.add(ImportStore.Kind.FORMS, String.valueOf(preview.file().path().getFileName()), now,
                new ImportStore.Counts(read, taken));
            progress.at(0, taken);
            forms.addAll(preview.taken().stream()
                .map(f -> new AssessmentStore.Scored(f, Scorer.score(set, f.marks()), now, number)).toList());
            progress.at(taken, taken);
            return new Imported(number, read, taken, read - taken);
        });
    }

    private CriteriaSet set(Round round) {
        return sets.find(round.setId()).orElseThrow(() -> new FaultException(Fault.SET_UNKNOWN, round.setId())).set();
    }
}
