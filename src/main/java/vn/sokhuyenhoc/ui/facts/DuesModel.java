package vn.sokhuyenhoc.ui.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.report.Due;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.ui.facts.FactsViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.work.report.DueBook;

/** Until when each kind of report is due, and the form for the one chosen. */
final class DuesModel {
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Line> chosen = new SimpleObjectProperty<>();
    private final Checked<String> day;
    private final Checked<String> source;
    private final DueBook book;
    private final Outside outside;

    /**
     * A kind of report.
     *
     * @param due    empty where the office has entered none
     * @param preset what one province has set; empty for none
     */
    record Line(ReportKind kind, Optional<Due> due, Optional<Due> preset) {
    }

    DuesModel(DueBook book, Outside outside) {
        this.book = book;
        this.outside = outside;
        day = new Checked<>("facts.due.day", "", text -> text.strip().matches("\\d{1,2}[/-]\\d{1,2}") ? "" : outside.word("facts.due.day_wrong"));
        source = new Checked<>("facts.due.source", "", text -> text.strip().length() <= DueBook.SOURCE ? ""
            : outside.word("facts.too_long", DueBook.SOURCE));
        chosen.subscribe(line -> fill(line == null ? Optional.empty() : line.due()));
    }

    private void fill(Optional<Due> due) {
        day.renew(due.map(DuesModel::shown).orElse(""));
        source.renew(due.map(Due::source).orElse(""));
    }

    /** "20/11". */
    static String shown(Due due) {
        return due.day().getDayOfMonth() + "/" + due.day().getMonthValue();
    }

    void load() {
        outside.runner().run(progress -> book.all(), all -> {
            Map<ReportKind, Due> dues = all.stream().collect(Collectors.toMap(Due::kind, Function.identity()));
            Map<ReportKind, Due> presets = book.presets().stream().collect(Collectors.toMap(Due::kind, Function.identity()));
            lines.setAll(Stream.of(ReportKind.values())
                .map(kind -> new Line(kind, Optional.ofNullable(dues.get(kind)), Optional.ofNullable(presets.get(kind)))).toList());
        });
    }

    /** Fills the form with what one province has set; it is kept once saved. */
    void takePreset() {
        if (chosen.get() != null) {
            fill(chosen.get().preset());
        }
    }

    /** Keeps the day, or none where it was left empty; answers the id of the input that is wrong. */
    Optional<String> save() {
        Line line = chosen.get();
        if (line == null) {
            return Optional.empty();
        }
        boolean none = day.get().isBlank();
        Optional<String> wrong = Stream.of(day, source).filter(input -> !none && !input.check()).toList().stream().findFirst().map(Checked::id);
        if (wrong.isEmpty()) {
            String[] typed = day.get().strip().split("[/-]");
            String said = source.get();
            outside.runner().run(progress -> {
                if (none) {
                    book.remove(line.kind());
                } else {
                    book.put(line.kind(), Integer.parseInt(typed[0]), Integer.parseInt(typed[1]), said);
                }
                return line;
            }, done -> {
                outside.prompts().tell(outside.word(none ? "facts.due.removed" : "facts.due.saved"));
                load();
            });
        }
        return wrong;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    ObjectProperty<Line> chosenProperty() {
        return chosen;
    }

    /** Day and source. */
    List<Checked<String>> texts() {
        return List.of(day, source);
    }
}
