package vn.sokhuyenhoc.ui.reports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.sokhuyenhoc.domain.report.ReportOrder;
import vn.sokhuyenhoc.domain.report.ReportPart;
import vn.sokhuyenhoc.domain.report.ReportSaid;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.report.ReportDesk;

/** What the office says in the report at hand: whom it is sent to and the comments of the leader. Kept with the report once the field is left. */
final class SaidModel {
    private final ReportDesk job;
    private final TaskRunner runner;
    private final StringProperty to = new SimpleStringProperty("");
    private final Map<ReportPart, StringProperty> comments = new EnumMap<>(ReportPart.class);
    private ReportSaid kept;
    private ReportOrder of;

    SaidModel(ReportDesk job, TaskRunner runner) {
        this.job = job;
        this.runner = runner;
        Stream.of(ReportPart.values()).forEach(part -> comments.put(part, new SimpleStringProperty("")));
    }

    /** Shows what was said in a report, where that is still wanted once it is read. */
    void show(ReportOrder order, Predicate<ReportOrder> wanted) {
        runner.run(progress -> job.said(order), said -> {
            if (wanted.test(order)) {
                of = order;
                fill(said);
            }
        });
    }

    private void fill(ReportSaid said) {
        kept = said;
        to.set(said.shown());
        comments.forEach((part, text) -> text.set(said.comments().getOrDefault(part, "")));
    }

    /** Keeps what was typed, and tells of which report; nothing happens where nothing was changed. */
    void keep(Consumer<ReportOrder> after) {
        if (of == null) {
            return;
        }
        List<Runnable> changes = new ArrayList<>();
        ReportOrder order = of;
        String address = to.get().strip();
        if (!address.equals(kept.shown().strip())) {
            String own = address.equals(kept.usual()) ? "" : address;
            changes.add(() -> job.address(order.kind(), order.year(), own));
            if (address.isEmpty()) {
                to.set(kept.usual());
            }
        }
        Map<ReportPart, String> now = new EnumMap<>(ReportPart.class);
        comments.forEach((part, text) -> {
            String said = text.get().strip();
            now.put(part, said);
            if (!said.equals(kept.comments().getOrDefault(part, ""))) {
                changes.add(() -> job.comment(order.kind(), order.year(), part, said));
            }
        });
        if (changes.isEmpty()) {
            return;
        }
        kept = new ReportSaid(address, kept.usual(), now);
        runner.run(progress -> {
            changes.forEach(Runnable::run);
            return order;
        }, after);
    }

    StringProperty toProperty() {
        return to;
    }

    StringProperty comment(ReportPart part) {
        return comments.get(part);
    }
}
