package vn.sokhuyenhoc.ui.results;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.Publishing;
import vn.sokhuyenhoc.work.RoundBook;

/** How the chosen result came about, shown over the list while it is open; and the same as a page for the person. */
public final class ExplainViewModel {
    private final Publishing publishing;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Explained> explained = new ReadOnlyObjectWrapper<>();
    private Round round;
    private CriteriaSet set;
    private Result chosen;

    ExplainViewModel(Publishing publishing, TaskRunner runner, Prompts prompts, Messages messages) {
        this.publishing = publishing;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        open.subscribe(this::work);
    }

    /** A result and its working. */
    public record Explained(Result result, Working working) {
    }

    /** The round whose results are listed; nobody is chosen yet. */
    void use(Round of, CriteriaSet by) {
        round = of;
        set = by;
    }

    /** Nothing is listed, so nothing can be explained. */
    void clear() {
        chosen = null;
        explained.set(null);
    }

    /** Follows the list; a row that is still being loaded (null) leaves the one before. */
    public void choose(Result result) {
        if (result != null) {
            chosen = result;
            work();
        }
    }

    private void work() {
        if (open.get() && chosen != null && set != null && chosen.marks().values().size() == set.indicators().size()) {
            explained.set(new Explained(chosen, RoundBook.working(set, chosen)));
        }
    }

    /** Opens and closes. */
    public void toggle() {
        open.set(!open.get() && chosen != null);
    }

    /** Asks where to and writes the page for the person. */
    public void slip() {
        if (chosen == null) {
            return;
        }
        Result of = chosen;
        Round in = round;
        prompts.saveFile(messages.get("results.slip"), messages.get("results.slip_file", String.valueOf(of.subject().number())), "pdf")
            .ifPresent(out -> runner.run(progress -> {
                publishing.slip(in, of.id(), out);
                return out.getFileName().toString();
            }, file -> prompts.tell(messages.get("results.slip_saved", of.subject().name(), file))));
    }

    public BooleanProperty openProperty() {
        return open;
    }

    /** What is shown while it is open; null before anything was chosen. */
    public ReadOnlyObjectProperty<Explained> explainedProperty() {
        return explained.getReadOnlyProperty();
    }
}
