package vn.sokhuyenhoc.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.vietnamese.NameOrder;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.ListChoices;

/** The order of names in all lists. A choice sorts everyone anew at once; stopped, the old order stands. */
public final class NameOrderViewModel {
    private final ListChoices choices;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<NameOrder> order = new ReadOnlyObjectWrapper<>(NameOrder.USUAL);

    public NameOrderViewModel(ListChoices choices, TaskRunner runner, Prompts prompts, Messages messages) {
        this.choices = choices;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        this.work = new LongWork(runner, prompts::fail);
    }

    public void load() {
        runner.run(progress -> choices.nameOrder(), order::set);
    }

    public void tones(NameOrder.Tones tones) {
        choose(new NameOrder(tones, order.get().words()));
    }

    public void words(NameOrder.Words words) {
        choose(new NameOrder(order.get().tones(), words));
    }

    private void choose(NameOrder wanted) {
        if (!wanted.equals(order.get())) {
            work.start(progress -> choices.sortBy(wanted, progress), chosen -> {
                order.set(chosen);
                prompts.tell(messages.get("settings.names.done"));
            });
        }
    }

    public ReadOnlyObjectProperty<NameOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    public LongWork work() {
        return work;
    }
}
