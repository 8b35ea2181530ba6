package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.PaperOrder;
import vn.sokhuyenhoc.domain.document.TemplateProblem;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.RoundBook;

/** The office's Word templates as a clerk handles them: taken out, edited, put back. A paper of the newest round is the example of its kind. */
public final class TemplateDesk {
    private final PaperMaking making;
    private final WordTemplates templates;
    private final RoundBook rounds;
    private final Clock clock;
    private final TemplateWords words;

    public TemplateDesk(PaperMaking making, WordTemplates templates, RoundBook rounds, Clock clock, Messages messages) {
        this.making = making;
        this.templates = templates;
        this.rounds = rounds;
        this.clock = clock;
        this.words = new TemplateWords(messages);
    }

    /** @param own whether the office has a template of its own for it */
    public record Kind(PaperKind kind, boolean own) {
    }

    /**
     * A name that may stand in a template.
     *
     * @param shown as it is typed, with its braces
     * @param means what is put there
     */
    public record Name(String shown, String means) {
    }

    /**
     * What came of a file that was to be a template.
     *
     * @param taken    whether it is used from now on
     * @param problems each with its place: what must be mended, or, where it was taken, what it leaves out
     */
    public record Outcome(boolean taken, List<String> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    /** Papers that are written as Word files; none while there is no round. */
    public List<Kind> kinds() {
        return rounds.all().isEmpty() ? List.of() : making.kinds().stream().filter(kind -> kind.formats().contains(PaperKind.Format.WORD))
            .map(kind -> new Kind(kind, templates.isOwn(kind))).toList();
    }

    /** Refuses a kind of which there is nothing yet that could be the example. */
    public List<Name> names(PaperKind kind) {
        return templates.names(example(kind)).stream().map(tag -> new Name(PaperTags.shown(tag.name()), words.of(tag))).toList();
    }

    /** Writes the template to be edited. */
    public void take(PaperKind kind, Path out) {
        templates.take(kind, example(kind), out);
    }

    /** Uses the file from now on, unless something is wrong in it; then the one before it stays. */
    public Outcome put(PaperKind kind, Path file) {
        Papers example = example(kind);
        List<TemplateProblem> problems = templates.check(example, file);
        boolean good = problems.stream().allMatch(problem -> problem.kind().isWarning());
        List<String> said = problems.stream().filter(problem -> problem.kind().isWarning() == good).map(words::of).toList();
        if (good) {
            templates.put(kind, example(kind), file);
        }
        return new Outcome(good, said);
    }

    /** The program's own layout again. Answers the template that was the office's own, for {@link #putBack}. */
    public byte[] remove(PaperKind kind) {
        return templates.remove(kind);
    }

    /** Uses a template again that was removed, unless there is a newer one. */
    public void putBack(PaperKind kind, byte[] own) {
        templates.putBack(kind, own);
    }

    private Papers example(PaperKind kind) {
        Round round = rounds.all().getFirst();
        return making.compose(new PaperOrder(kind, round, null, "", LocalDate.now(clock)));
    }
}
