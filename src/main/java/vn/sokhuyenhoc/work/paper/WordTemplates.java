package vn.sokhuyenhoc.work.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.document.PaperKind;
import vn.sokhuyenhoc.domain.document.TemplateProblem;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.SafeFile;
import vn.sokhuyenhoc.files.paper.PaperTags;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.word.WordTemplate;
import vn.sokhuyenhoc.files.word.WordWriter;

/**
 * The office's own Word templates, one a kind of paper, in the data folder. A template begins as the paper itself with names in place of the
 * values; which names there are is seen from a paper of the kind as it stands now, the example.
 */
public final class WordTemplates {
    private static final String FOLDER = "templates";

    private final Path folder;
    private final WordWriter writer;

    public WordTemplates(Path dataFolder, WordWriter writer) {
        folder = dataFolder.resolve(FOLDER);
        this.writer = writer;
    }

    /** Those that have a template of their own. */
    public List<PaperKind> kinds() {
        return Stream.of(PaperKind.values()).filter(this::isOwn).toList();
    }

    public boolean isOwn(PaperKind kind) {
        return Files.isRegularFile(file(kind));
    }

    /** The names that a template of such a paper may hold. */
    public List<PaperTags.Tag> names(Papers example) {
        return tags(example).tags();
    }

    /** Writes the template to be edited: the office's own, or the one to begin with where there is none. */
    public void take(PaperKind kind, Papers example, Path out) {
        if (isOwn(kind)) {
            byte[] own = new WordTemplate(file(kind)).content();
            SafeFile.write(out, stream -> stream.write(own));
        } else {
            writer.write(new Papers(example.title(), List.of(tags(example).model()), example.half()), out, Progress.NONE);
        }
    }

    /** What is wrong with a file as a template of such a paper; refuses what is no Word file, is locked or too large. */
    public List<TemplateProblem> check(Papers example, Path template) {
        return new WordTemplate(template).problems(tags(example));
    }

    /** Takes it from now on and answers the warnings; refuses one in which anything is wrong. The one before it stays until then. */
    public List<TemplateProblem> put(PaperKind kind, Papers example, Path template) {
        WordTemplate read = new WordTemplate(template);
        List<TemplateProblem> problems = read.problems(tags(example));
        long wrong = problems.stream().filter(problem -> !problem.kind().isWarning()).count();
        if (wrong > 0) {
            throw new FaultException(Fault.TEMPLATE_REFUSED, template.getFileName().toString(), wrong);
        }
        read.prove(example);
        SafeFile.write(file(kind), stream -> stream.write(read.content()));
        return problems;
    }

    /** From now on the kind is written as the program lays it out. Answers the template that was the office's own, for {@link #putBack}. */
    public byte[] remove(PaperKind kind) {
        byte[] own = new WordTemplate(file(kind)).content();
        try {
            Files.deleteIfExists(file(kind));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return own;
    }

    /** Uses a template again that was removed, unless there is a newer one. */
    public void putBack(PaperKind kind, byte[] own) {
        if (!isOwn(kind)) {
            SafeFile.write(file(kind), stream -> stream.write(own));
        }
    }

    /** By the office's own template, or as the program lays it out. */
    public void write(PaperKind kind, Papers papers, Path out, Progress progress) {
        if (isOwn(kind)) {
            new WordTemplate(file(kind)).write(papers, out, progress);
        } else {
            writer.write(papers, out, progress);
        }
    }

    private Path file(PaperKind kind) {
        return folder.resolve(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + PaperKind.Format.WORD.ending());
    }

    private static PaperTags tags(Papers example) {
        return new PaperTags(example.papers().iterator().next());
    }
}
