package vn.sokhuyenhoc.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.domain.intake.FormRow;
import vn.sokhuyenhoc.domain.intake.SheetRow;
import vn.sokhuyenhoc.work.Decision;
import vn.sokhuyenhoc.work.FormsCheck;
import vn.sokhuyenhoc.work.FormsPreview;
import vn.sokhuyenhoc.work.ImportForms;
import vn.sokhuyenhoc.work.Imported;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.RefusedRows.Refused;

/** A sheet of marks that was read and compared with the round. */
record LookedForms(ImportForms forms, FormsCheck check, FormsPreview preview, List<Line> lines) implements Looked {

    static LookedForms of(ImportForms forms, FormsCheck check, FormsPreview preview) {
        Map<Integer, FormRow> rows = preview.rows().stream().collect(Collectors.toMap(r -> r.row().number(), Function.identity()));
        return new LookedForms(forms, check, preview, preview.file().rows().stream().map(row -> line(row, rows.get(row.number()))).toList());
    }

    private static Line line(SheetRow row, FormRow read) {
        if (read == null) {
            return Line.passed(row);
        }
        Line.State state = read.isRefused() ? Line.State.REFUSED : read.problems().isEmpty() ? Line.State.TAKEN : Line.State.WARNED;
        return new Line(row, state, read.problems(), null, Decision.LATER);
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
        return preview.rows().stream().filter(row -> !row.problems().isEmpty()).map(row -> new Refused(row.row(), row.problems())).toList();
    }

    @Override
    public List<Refused> refused() {
        return preview.refused().stream().map(row -> new Refused(row.row(), row.problems())).toList();
    }

    @Override
    public List<String> newPlaces() {
        return List.of();
    }

    @Override
    public List<String> newChapters() {
        return List.of();
    }

    @Override
    public Looked correct(int row, int column, String text) {
        return of(forms, check, check.correct(preview, row, column, text));
    }

    @Override
    public Looked decide(int row, Decision decision) {
        throw new IllegalStateException("marks are not decided on");
    }

    @Override
    public Comparison compare(Line line) {
        throw new IllegalStateException("marks are not compared");
    }

    @Override
    public Imported write(Progress progress) {
        return forms.write(preview, progress);
    }
}
