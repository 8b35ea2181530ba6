package vn.sokhuyenhoc.ui.practice;

import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.assessment.FormDraft;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Indicator;
import vn.sokhuyenhoc.domain.keying.RollLine;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.Prompts;
import vn.sokhuyenhoc.ui.kit.TaskRunner;
import vn.sokhuyenhoc.ui.kit.form.Asked;
import vn.sokhuyenhoc.ui.kit.form.FormCard;
import vn.sokhuyenhoc.ui.kit.form.FormKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkKeys;
import vn.sokhuyenhoc.ui.kit.form.MarkSheet;
import vn.sokhuyenhoc.ui.kit.form.Pace;
import vn.sokhuyenhoc.work.PracticePapers;
import vn.sokhuyenhoc.work.RoundBook;
import vn.sokhuyenhoc.work.practice.Answers;
import vn.sokhuyenhoc.work.practice.MadeUpForm;
import vn.sokhuyenhoc.work.practice.MadeUpForms;

/** Twenty made-up forms to practise on: what is on the paper, what was typed, and how fast. The register is only asked for the newest round. */
public final class PracticeViewModel implements FormKeys {
    /** So many wrong fields are told one by one. */
    private static final int NAMED = 3;

    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.START);
    private final ReadOnlyObjectWrapper<MadeUpForm> form = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final RoundBook rounds;
    private final PracticePapers papers;
    private final TaskRunner runner;
    private final Prompts prompts;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Messages messages;
    private final MadeUpForms maker;
    private final FormCard card;
    private final Answers answers;
    private CriteriaSet set;
    private List<MadeUpForm> forms = List.of();
    private List<String> above = List.of();
    /** Number of the stack that was printed and is keyed next; null for none. */
    private Integer stack;
    private Pace pace;
    private Run run;

    /** What is to be seen. WRONG: a form with errors stands until it was read. */
    enum Stage { START, FORM, WRONG, END }

    /**
     * How it went.
     *
     * @param before the run before this one since the program was started, or null
     */
    record Outcome(Run run, Run before) {
    }

    /** What lies around practising; the forms are made from the chance. */
    public record Around(TaskRunner runner, Prompts prompts, Clock clock, RandomGenerator chance) {
    }

    public PracticeViewModel(RoundBook rounds, PracticePapers papers, Around around, Messages messages) {
        this.rounds = rounds;
        this.papers = papers;
        this.runner = around.runner();
        this.prompts = around.prompts();
        this.clock = around.clock();
        this.chance = around.chance();
        this.messages = messages;
        this.maker = new MadeUpForms(messages);
        this.card = new FormCard(messages);
        this.answers = new Answers(messages);
    }

    /** Reads by which criteria forms are filled in now; a run under way goes on. */
    void load() {
        runner.run(progress -> rounds.all().stream().findFirst().map(rounds::set).orElseGet(maker::plainSet), now -> {
            if (set == null || stage.get() == Stage.START || stage.get() == Stage.END) {
                set = now;
            }
        });
    }

    /** Writes twenty new forms to be printed, with their solutions. */
    void print() {
        int number = 1 + chance.nextInt(PracticePapers.MOST);
        CriteriaSet by = set;
        prompts.saveFile(messages.get("practice.print"), messages.get("practice.file", String.valueOf(number)), "pdf")
            .ifPresent(out -> runner.run(_ -> papers.write(by, number, out), forms -> {
                stack = number;
                prompts.tell(messages.get("practice.printed", forms, out));
            }));
    }

    /** Begins with twenty new forms, or with those just printed. */
    void begin() {
        if (set != null) {
            forms = maker.run(set, stack == null ? chance : new Random(stack));
            stack = null;
            above = List.of();
            pace = new Pace();
            run = new Run();
            turnTo(0);
        }
    }

    private void turnTo(int index) {
        number.set(index);
        form.set(forms.get(index));
        MarkSheet sheet = new MarkSheet(new Asked(set));
        sheet.setAbove(above);
        card.show(set, new RollLine(forms.get(index).subject(), null), sheet);
        stage.set(Stage.FORM);
    }

    @Override
    public void key(char key) {
        switch (stage.get()) {
            case FORM -> type(key);
            case START, END -> {
                if (key == MarkKeys.COMMIT) {
                    begin();
                }
            }
            case WRONG -> {
                if (key == MarkKeys.COMMIT) {
                    goOn();
                }
            }
        }
    }

    private void type(char key) {
        pace.key(clock.instant());
        if (key == MarkKeys.FLAG) {
            card.say(messages.get("practice.no_flag"));
        } else {
            card.press(key).ifPresent(this::commit);
        }
    }

    private void commit(FormDraft draft) {
        List<Run.Wrong> wrong = Run.compare(paper(), draft.marks());
        run.add(card.sheet().asked().lines(), wrong, pace.form());
        above = draft.marks();
        if (wrong.isEmpty()) {
            goOn();
        } else {
            pace.pause();
            String named = wrong.stream().limit(NAMED).map(this::words).collect(Collectors.joining(" · "));
            card.say(wrong.size() > NAMED ? messages.get("practice.wrong_more", named, wrong.size() - NAMED) : messages.get("practice.wrong", named));
            stage.set(Stage.WRONG);
        }
    }

    /** What stands on the paper of this form, on the lines that are asked. */
    private List<String> paper() {
        List<String> untouched = new MarkSheet(new Asked(set)).draft().marks();
        List<String> written = form.get().marks();
        return IntStream.range(0, written.size())
            .mapToObj(i -> card.sheet().asked().isKeyed(i) ? written.get(i) : untouched.get(i)).toList();
    }

    private String words(Run.Wrong wrong) {
        Indicator indicator = set.indicators().get(wrong.line());
        return messages.get("practice.wrong_line", String.valueOf(wrong.line() + 1), answers.full(indicator, wrong.paper()),
            answers.full(indicator, wrong.typed()));
    }

    private void goOn() {
        if (number.get() + 1 < forms.size()) {
            turnTo(number.get() + 1);
        } else {
            outcome.set(new Outcome(run, outcome.get() == null ? null : outcome.get().run()));
            stage.set(Stage.END);
        }
    }

    /** Leaves the run. */
    void stop() {
        stage.set(Stage.START);
    }

    @Override
    public void moveField(int by) {
        if (stage.get() == Stage.FORM) {
            card.goTo(card.fieldProperty().get() + by);
        }
    }

    /** The forms of a run come one after the other. */
    @Override
    public void step(int by) {
        if (stage.get() == Stage.FORM) {
            card.say(messages.get("practice.one_by_one"));
        }
    }

    @Override
    public void correctLast() {
        step(-1);
    }

    @Override
    public boolean cancel() {
        boolean under = stage.get() == Stage.FORM || stage.get() == Stage.WRONG;
        if (under) {
            stop();
        }
        return under;
    }

    FormCard card() {
        return card;
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The paper at hand; null before the first. */
    ReadOnlyObjectProperty<MadeUpForm> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** Which of the forms it is, from 0. */
    ReadOnlyIntegerProperty numberProperty() {
        return number.getReadOnlyProperty();
    }

    /** Null before the first run was done. */
    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
