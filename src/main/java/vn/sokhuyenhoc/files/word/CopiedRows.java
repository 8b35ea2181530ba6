package vn.sokhuyenhoc.files.word;

import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.table.Table;

/** The rows of a template that stand for all rows of a table: each is copied for every line, then taken out. */
final class CopiedRows {
    private static final int STEP = 100;

    private final Map<CTRow, List<RunTemplate>> rows = new LinkedHashMap<>();
    private final UnaryOperator<String> words;

    /** @param words what stands for a name that is not of a table */
    CopiedRows(List<RunTemplate> names, UnaryOperator<String> words) {
        this.words = words;
        for (RunTemplate name : names) {
            CTRow row = rowOf(name);
            if (row != null) {
                rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(name);
            }
        }
    }

    /** The names that are done with. */
    Set<RunTemplate> fill(List<PaperTags.Rows> tables, Progress progress) {
        var done = new HashSet<RunTemplate>();
        for (PaperTags.Rows table : tables) {
            List<CTRow> sections = with(Set.of(table.section()));
            List<CTRow> lines = with(new HashSet<>(table.columns()));
            lines.removeAll(sections);
            if (!lines.isEmpty()) {
                fill(table, sections, lines, progress);
            }
            for (CTRow row : lines.isEmpty() ? sections : concat(sections, lines)) {
                done.addAll(rows.get(row));
                takeOut(row);
            }
        }
        return done;
    }

    private void fill(PaperTags.Rows table, List<CTRow> sections, List<CTRow> lines, Progress progress) {
        var texts = new CellText(table.table().columns());
        long count = 0;
        for (Table.Line line : table.table().lines()) {
            switch (line) {
                case Table.Line.Section section -> copy(sections, lines.getFirst(), Map.of(table.section(), section.text()));
                case Table.Line.Cells cells -> {
                    var values = new LinkedHashMap<String, String>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        values.put(table.columns().get(i), texts.of(i, cells.values().get(i)));
                    }
                    copy(lines, lines.getFirst(), values);
                }
            }
            if (++count % STEP == 0) {
                progress.at(count, 0);
            }
        }
    }

    private void copy(List<CTRow> from, CTRow before, Map<String, String> values) {
        for (CTRow row : from) {
            for (RunTemplate name : rows.get(row)) {
                String value = values.get(PaperTags.name(name.getTagName()));
                name.getRun().setText(value == null ? words.apply(name.getTagName()) : Line.clean(value), 0);
            }
            try (XmlCursor source = row.newCursor(); XmlCursor target = before.newCursor()) {
                source.copyXml(target);
            }
        }
    }

    private List<CTRow> with(Set<String> names) {
        var found = new ArrayList<CTRow>();
        rows.forEach((row, there) -> {
            if (there.stream().anyMatch(name -> names.contains(PaperTags.name(name.getTagName())))) {
                found.add(row);
            }
        });
        return found;
    }

    private static List<CTRow> concat(List<CTRow> one, List<CTRow> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static void takeOut(CTRow row) {
        try (XmlCursor at = row.newCursor()) {
            at.removeXml();
        }
    }

    private static CTRow rowOf(RunTemplate name) {
        if (!(name.getRun().getParent() instanceof XWPFParagraph paragraph)) {
            return null;
        }
        try (XmlCursor at = paragraph.getCTP().newCursor()) {
            while (at.toParent()) {
                if (at.getObject() instanceof CTRow row) {
                    return row;
                }
            }
        }
        return null;
    }
}
