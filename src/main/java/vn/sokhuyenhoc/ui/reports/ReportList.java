package vn.sokhuyenhoc.ui.reports;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import vn.sokhuyenhoc.domain.report.ReportKind;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.RateWords;
import vn.sokhuyenhoc.ui.kit.KindList;
import vn.sokhuyenhoc.ui.kit.Labels;
import vn.sokhuyenhoc.ui.kit.Style;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** The reports to choose from, each with how it stands. */
final class ReportList {
    private ReportList() {
    }

    static KindList<ReportKind> of(ReportsViewModel model, Messages messages) {
        KindList<ReportKind> list = new KindList<>(model.kindProperty());
        Map<ReportKind, Label> standing = new EnumMap<>(ReportKind.class);
        for (ReportKind kind : ReportKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            list.add(kind, "reporting.kind-" + name, new RateWords(messages).kind(kind));
            Label state = Labels.withId("reporting.state-" + name, Style.MUTED, Style.SMALL, "report-standing");
            standing.put(kind, state);
            list.add(state);
        }
        model.states().addListener((ListChangeListener<ReportDesk.State>) change ->
            model.states().forEach(state -> standing.get(state.kind()).setText(model.standing(state))));
        return list;
    }
}
