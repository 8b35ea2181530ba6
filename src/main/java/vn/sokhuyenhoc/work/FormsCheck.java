package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sokhuyenhoc.domain.assessment.Assessment;
import vn.sokhuyenhoc.domain.assessment.FormReader.Reading;
import vn.sokhuyenhoc.domain.assessment.FormReader;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Problem;
import vn.sokhuyenhoc.domain.intake.FormListReader;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.ListField;
import vn.sokhuyenhoc.domain.person.Known;
import vn.sokhuyenhoc.domain.scoring.Marks;

/** A sheet of marks while it is looked at: it keeps the people and the forms of the round, so that a corrected cell costs one row. */
public final class FormsCheck {
    private final Round round;
    private final CriteriaSet set;
    private final Holders holders;
    private final Map<Long, Marks> kept;
    private final List<Read> reads = new ArrayList<>();

    /**
     * One row, apart from what other rows say.
     *
     * @param holder whose form it is, or null
     */
    private record Read(FormRow row, Known holder, Marks marks) {
    }

    /** @param kept marks of the forms that the round has already, by person */
    FormsCheck(Round round, CriteriaSet set, Holders holders, Map<Long, Marks> kept) {
        this.round = round;
        this.set = set;
        this.holders = holders;
        this.kept = kept;
    }

    private FormListReader reader(ListFile file) {
        return new FormListReader(file.heading(), file.place(), set.indicators().size());
    }

    FormsPreview preview(ListFile file) {
        List<FormRow> rows = reader(file).read(file.sheet());
        if (rows.isEmpty()) {
            throw new FaultException(Fault.NO_ROWS, file.path());
        }
        reads.clear();
        rows.forEach(row -> reads.add(read(row)));
        return assemble(file);
    }

    /** The preview with one cell corrected. */
    public FormsPreview correct(FormsPreview preview, int row, int column, String text) {
        ListFile file = preview.file().withCell(row, column, text);
        int at = 0;
        while (at < reads.size() && reads.get(at).row().row().number() != row) {
            at++;
        }
        var again = reader(file).read(file.sheet(), row);
        if (at == reads.size() || again.isEmpty()) {
            return preview(file);
        }
        reads.set(at, read(again.get()));
        return assemble(file);
    }

    private Read read(FormRow row) {
        List<Problem> problems = new ArrayList<>();
        Known holder = holders.find(row, problems);
        Marks marks = marks(row, problems);
        if (holder != null && kept.containsKey(holder.id())) {
            problems.add(Problem.of(ListField.NAME.name(), Problem.Kind.FORM_ALREADY_HERE, holder.name()));
        }
        return new Read(row.with(problems), holder, marks);
    }

    private Marks marks(FormRow row, List<Problem> problems) {
        return switch (FormReader.read(row.draft(), set)) {
            case Reading.Accepted(Marks marks) -> marks;
            case Reading.Rejected(List<Problem> wrong) -> {
                List<String> codes = set.indicators().stream().map(Indicator::code).toList();
                wrong.forEach(p -> problems.add(new Problem(ListField.MARK.name() + (codes.indexOf(p.field()) + 1), p.kind(), p.args())));
                yield Marks.none(set.indicators().size());
            }
        };
    }

    private FormsPreview assemble(ListFile file) {
        Map<Long, Integer> rowOf = new HashMap<>();
        List<FormRow> rows = new ArrayList<>();
        List<Assessment> taken = new ArrayList<>();
        for (Read read : reads) {
            FormRow row = read.row();
            Integer earlier = read.holder() == null ? null : rowOf.get(read.holder().id());
            if (earlier != null) {
                row = row.with(List.of(Problem.of(ListField.NAME.name(), Problem.Kind.FORM_TWICE_IN_FILE, row.claim().name(),
                    String.valueOf(earlier))));
            }
            rows.add(row);
            if (!row.isRefused()) {
                Known holder = read.holder();
                rowOf.put(holder.id(), row.row().number());
                taken.add(new Assessment(round.id(), Assessment.Holder.citizen(holder.id(), holder.placeId(), holder.group()), read.marks()));
            }
        }
        return new FormsPreview(file, round, rows, taken);
    }
}
