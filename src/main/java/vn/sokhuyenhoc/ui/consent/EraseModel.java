package vn.sokhuyenhoc.ui.consent;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.privacy.DataRequest;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.work.privacy.Erasing;
import vn.sokhuyenhoc.work.privacy.RequestBook;

/** Erasing those who are chosen: first what goes and what stays, then, with a reason and asked once more, the deed. */
final class EraseModel {
    private final Erasing erasing;
    private final ConsentViewModel.Outside outside;
    private final Runnable done;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<Erasing.Plan> plan = new ReadOnlyObjectWrapper<>();
    private final Checked<String> reason;
    private List<Long> people = List.of();
    private DataRequest request;

    EraseModel(Erasing erasing, ConsentViewModel.Outside outside, Runnable done) {
        this.erasing = erasing;
        this.outside = outside;
        this.done = done;
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
        this.reason = new Notes(outside.messages()).needed("privacy.erase_reason", RequestBook.OUTCOME,
            outside.messages().get("privacy.erase_reason.missing"));
    }

    void about(List<Long> now, DataRequest of) {
        people = now;
        request = of != null && of.isOpen() && of.kind() == DataRequest.Kind.DELETE ? of : null;
        work.forget();
        plan.set(null);
    }

    /** Looks what it would come to; nothing is changed. */
    void look() {
        List<Long> those = people;
        plan.set(null);
        if (!those.isEmpty()) {
            work.anew(progress -> erasing.plan(those, progress), plan::set);
        }
    }

    void leave() {
        plan.set(null);
    }

    /** Answers the id of the input that is wrong; then nothing is done. */
    Optional<String> erase() {
        Erasing.Plan now = plan.get();
        if (now == null || work.runningProperty().get()) {
            return Optional.empty();
        }
        if (!reason.check()) {
            return Optional.of(reason.id());
        }
        int number = now.people().size();
        if (outside.prompts().confirm(outside.messages().get("privacy.erase.sure", number), outside.messages().get("privacy.erase.now", number))) {
            String why = reason.get();
            work.start(progress -> erasing.erase(now.people(), why, request, progress), erased -> {
                outside.prompts().tell(outside.messages().get("privacy.erased_now", erased.people(), erased.entries()));
                reason.renew("");
                done.run();
            });
        }
        return Optional.empty();
    }

    Checked<String> reason() {
        return reason;
    }

    /** Null while nothing was looked at. */
    ReadOnlyObjectProperty<Erasing.Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    LongWork work() {
        return work;
    }
}
