package vn.sokhuyenhoc.ui.keeping;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.sokhuyenhoc.domain.privacy.Consent;
import vn.sokhuyenhoc.domain.privacy.Policy;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Checked;
import vn.sokhuyenhoc.ui.kit.Notes;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.work.privacy.FaultReport;
import vn.sokhuyenhoc.work.privacy.Policies;
import vn.sokhuyenhoc.work.privacy.ProcessingRecord;

/** What the office has set about personal data, the record of processing as a paper, and the fault report for the makers. */
public final class KeepingViewModel {
    private final Jobs jobs;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Messages messages;
    private final Checked<String> purpose;
    private final Checked<String> basis;
    private final Checked<String> years;
    private final Checked<String> inCharge;

    /** The work classes used. */
    public record Jobs(Policies policies, ProcessingRecord record, FaultReport report) {
    }

    public KeepingViewModel(Jobs jobs, TaskRunner runner, Prompts prompts, Messages messages) {
        this.jobs = jobs;
        this.runner = runner;
        this.prompts = prompts;
        this.messages = messages;
        Notes notes = new Notes(messages);
        purpose = notes.words("privacy.purpose", Consent.PAPER);
        basis = notes.words("privacy.basis", Policy.BASIS);
        inCharge = notes.words("privacy.in_charge", Consent.NAME);
        years = new Checked<>("privacy.years", "", text -> text.isBlank() || number(text) > 0 ? "" : messages.get("privacy.years.wrong",
            Policy.MOST_YEARS));
    }

    /** -1 where it is none, or out of reason. */
    private static int number(String text) {
        String digits = text.strip();
        int number = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : -1;
        return number > Policy.MOST_YEARS ? -1 : number;
    }

    void load() {
        runner.run(progress -> jobs.policies().now(), this::show);
    }

    private void show(Policy policy) {
        purpose.renew(policy.purpose());
        basis.renew(policy.basis());
        years.renew(policy.years() == 0 ? "" : String.valueOf(policy.years()));
        inCharge.renew(policy.inCharge());
    }

    /** Answers the id of the first input that is wrong; then nothing is kept. */
    Optional<String> save() {
        Optional<String> wrong = List.of(purpose, basis, years, inCharge).stream().filter(input -> !input.check()).toList().stream().findFirst()
            .map(Checked::id);
        if (wrong.isEmpty()) {
            Policy wanted = new Policy(purpose.get(), basis.get(), years.get().isBlank() ? 0 : number(years.get()), inCharge.get());
            runner.run(progress -> jobs.policies().set(wanted), kept -> {
                show(kept);
                prompts.tell(messages.get("privacy.saved"));
            });
        }
        return wrong;
    }

    void record() {
        file(messages.get("privacy.record"), messages.get("privacy.record.file"), "pdf").ifPresent(out ->
            runner.run(progress -> jobs.record().write(out), this::written));
    }

    /** @param screen its size as words */
    void report(String screen) {
        file(messages.get("privacy.report"), messages.get("privacy.report.file"), "txt").ifPresent(out ->
            runner.run(progress -> jobs.report().write(screen, out), this::written));
    }

    private Optional<Path> file(String title, String name, String ending) {
        return prompts.saveFile(title, name, ending);
    }

    private void written(Path out) {
        prompts.tell(messages.get("privacy.written", out.getFileName().toString()));
    }

    Checked<String> purpose() {
        return purpose;
    }

    Checked<String> basis() {
        return basis;
    }

    Checked<String> years() {
        return years;
    }

    Checked<String> inCharge() {
        return inCharge;
    }
}
