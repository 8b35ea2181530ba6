package vn.sokhuyenhoc.ui.reports;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.report.Figure;
import vn.sokhuyenhoc.domain.report.Report;
import vn.sokhuyenhoc.domain.report.ReportItem;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.ReportRow;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.SummaryWords;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.ui.kit.Buttons;
import vn.sokhuyenhoc.ui.kit.Composed;
import vn.sokhuyenhoc.ui.kit.Field;
import vn.sokhuyenhoc.ui.kit.Fields;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** Beside the page: what differs from the signed paper, what is missing with the way to it, what the leader says, and lists that explain. */
final class ReportSide {
    private static final int ROWS = 3;
    private static final int ADDRESSEES = 2;
    private final ReportsViewModel model;
    private final Messages messages;
    private final VBox changed = new VBox();
    private final VBox holes = new VBox();
    private final VBox lists = new VBox();
    private final Map<ReportPart, Field> comments = new EnumMap<>(ReportPart.class);
    private final VBox said = new VBox();
    private final Field to;

    ReportSide(ReportsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        for (ReportPart part : ReportPart.values()) {
            comments.put(part, field(part.name().toLowerCase(Locale.ROOT), new SummaryWords(messages).part(part), model.said().comment(part), ROWS));
        }
        to = field("to", messages.get("reporting.to"), model.said().toProperty(), ADDRESSEES);
        List.of(changed, holes, said, lists).forEach(box -> box.getStyleClass().add("answers-form"));
        model.stateProperty().subscribe(this::tell);
    }

    private Field field(String name, String label, StringProperty text, int rows) {
        TextArea area = Fields.area(rows);
        area.setId("reporting.comment-" + name);
        area.textProperty().bindBidirectional(text);
        Composed.whenLeft(area).focusedProperty().subscribe((was, is) -> {
            if (!is) {
                model.keepSaid();
            }
        });
        return new Field(label, area);
    }

    private void tell(ReportDesk.State state) {
        if (state == null) {
            return;
        }
        Report report = state.report();
        changed.getChildren().clear();
        if (!state.changed().isEmpty()) {
            changed.getChildren().add(heading(messages.get("reporting.changed_heading")));
            model.changed().forEach(line -> changed.getChildren().add(Labels.of(line, Style.WARN)));
        }
        List<HoleLine> missing = model.holes();
        holes.getChildren().setAll(heading(messages.get(missing.isEmpty() ? "reporting.no_holes" : "reporting.holes")));
        for (int i = 0; i < missing.size(); i++) {
            holes.getChildren().add(hole(missing.get(i), i));
        }
        said.getChildren().setAll(to, heading(messages.get("reporting.comments")));
        report.parts().forEach(part -> said.getChildren().add(comments.get(part.part())));
        lists.getChildren().clear();
        for (Report.Part part : report.parts()) {
            part.rows().forEach(row -> explains(report, row).ifPresent(lists.getChildren()::add));
        }
        if (!lists.getChildren().isEmpty()) {
            lists.getChildren().addFirst(heading(messages.get("reporting.lists")));
        }
    }

    private Node hole(HoleLine hole, int number) {
        Button jump = new Button(hole.text(), new FontIcon("fth-arrow-right"));
        jump.setId("reporting.hole-" + number);
        jump.setWrapText(true);
        jump.setMinHeight(Button.USE_PREF_SIZE);
        jump.setMaxWidth(Double.MAX_VALUE);
        jump.getStyleClass().addAll(Style.FLAT, "report-hole");
        jump.setOnAction(event -> model.enter(hole));
        return jump;
    }

    /** A list that explains a row: of whole years, where both are known. */
    private Optional<Button> explains(Report report, ReportRow row) {
        if (row.item() == ReportItem.RECOGNISED && report.own().isWholeYear() && row.of() instanceof Title title
            && row.figures().stream().skip(report.periods().size() - 2L).allMatch(Figure.Count.class::isInstance)) {
            return Optional.of(list("reporting.list-" + title.name().toLowerCase(Locale.ROOT), new Wording(messages).title(title),
                () -> model.output().saveTitle(title)));
        }
        return row.item() == ReportItem.MEMBERS_JOINED && row.own() instanceof Figure.Count
            ? Optional.of(list("reporting.list-members", messages.get("reporting.list_members"), model.output()::saveMembers)) : Optional.empty();
    }

    private static Button list(String id, String words, Runnable act) {
        Button button = Buttons.withId(id, words, "fth-list", act);
        button.getStyleClass().add(Style.FLAT);
        return button;
    }

    private static Label heading(String words) {
        return Labels.of(words, Style.HEADING);
    }

    Node[] parts() {
        return new Node[] {changed, holes, said, lists};
    }
}
