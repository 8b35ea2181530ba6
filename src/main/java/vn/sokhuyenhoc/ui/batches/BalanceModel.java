package vn.sokhuyenhoc.ui.batches;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.keying.Balance;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel.Jobs;
import vn.sokhuyenhoc.ui.batches.BatchesViewModel.Outside;
import vn.sokhuyenhoc.ui.kit.LongWork;

/** The balance of a round, village by village, and its total. */
final class BalanceModel {
    private final ObservableList<Balance.Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Balance> balance = new ReadOnlyObjectWrapper<>(new Balance(List.of()));
    private final Jobs jobs;
    private final Outside outside;
    private final LongWork saving;
    private Round round;
    private int query;

    BalanceModel(Jobs jobs, Outside outside) {
        this.jobs = jobs;
        this.outside = outside;
        this.saving = new LongWork(outside.runner(), outside.prompts()::fail);
    }

    void load(Round of) {
        int mine = ++query;
        round = of;
        outside.runner().run(progress -> jobs.balance().of(of), read -> {
            if (mine == query) {
                balance.set(read);
                List<Balance.Line> all = new ArrayList<>(read.lines());
                all.add(read.total());
                lines.setAll(all);
            }
        });
    }

    /** Asks for a file and writes the balance as it is then. */
    void save(String ending) {
        Messages messages = outside.messages();
        Round of = round;
        LocalDate day = LocalDate.now(outside.clock());
        outside.prompts().saveFile(messages.get("batches.save_title"), messages.get("batches.file", of.key()) + "." + ending, ending)
            .ifPresent(out -> saving.start(progress -> write(of, day, out),
                rows -> outside.prompts().tell(messages.get("batches.saved", out.getFileName().toString()))));
    }

    private int write(Round of, LocalDate day, Path out) {
        return jobs.paper().write(of, jobs.balance().of(of), day, out);
    }

    /** The villages, and last all together. */
    ObservableList<Balance.Line> lines() {
        return lines;
    }

    /** Whether it is the line of all together. */
    boolean isTotal(int index) {
        return index == lines.size() - 1;
    }

    ReadOnlyObjectProperty<Balance> balanceProperty() {
        return balance.getReadOnlyProperty();
    }

    LongWork saving() {
        return saving;
    }
}
