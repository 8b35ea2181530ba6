package vn.sokhuyenhoc.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.files.pdf.PaperStack;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.pdf.PaperStack.Row;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.work.practice.Answers;
import vn.sokhuyenhoc.work.practice.MadeUpForm;
import vn.sokhuyenhoc.work.practice.MadeUpForms;

/** A stack of made-up forms filled in as if by hand, to practise keying from paper, and behind them a sheet with what is to be keyed. */
public final class PracticePapers {
    /** Numbers of stacks are from 1 to this. */
    public static final int MOST = 9999;

    private static final int NUMBER_WIDTH = 8;
    private static final int NAME_WIDTH = 24;
    private static final int MARK_WIDTH = 5;

    private final PdfWriter pdf;
    private final Messages messages;
    private final Answers answers;

    public PracticePapers(PdfWriter pdf, Messages paper) {
        this.pdf = pdf;
        this.messages = paper;
        this.answers = new Answers(paper);
    }

    /**
     * Writes a stack; answers of how many forms it is.
     *
     * @param set    by which forms are filled in now, or null for a plain one
     * @param number of the stack: the same number and set make the same forms
     */
    public int write(CriteriaSet set, int number, Path out) {
        MadeUpForms maker = new MadeUpForms(messages);
        CriteriaSet by = set == null ? maker.plainSet() : set;
        List<MadeUpForm> forms = maker.run(by, new Random(number));
        String name = messages.get("paper.practice.stack", String.valueOf(number));
        FormPaper blank = new FormPaper(messages, new Round(0, "", by.title(), 0, name, "", by.id()), by,
            List.of(messages.get("paper.practice.issuer")));
        List<Paper> papers = new ArrayList<>(forms.stream().map(form -> filled(blank.of(form.subject()), form, by)).toList());
        papers.add(solutions(forms, by, name));
        pdf.write(new PaperStack(List.of(name), papers, Optional.of(messages.get("paper.practice.mark"))), out, Progress.NONE);
        return forms.size();
    }

    private Paper.Form filled(Paper.Form blank, MadeUpForm form, CriteriaSet set) {
        List<Row> rows = new ArrayList<>();
        for (Row row : blank.marks().rows()) {
            if (row instanceof Row.Line asked) {
                int line = Integer.parseInt(asked.number()) - 1;
                MadeUpForm.Written written = form.lines().get(line);
                rows.add(asked.instead().isEmpty() ? new Row.Written(asked, answers.written(set.indicators().get(line), written.mark()),
                    answers.written(set.indicators().get(line), written.crossed())) : asked);
            } else {
                rows.add(row);
            }
        }
        return new Paper.Form(blank.head(), blank.code(), blank.facts(),
            new PaperStack.Marks(blank.marks().headings(), rows, blank.marks().total(), blank.marks().most()), blank.signers(), blank.notes());
    }

    private Paper.Roll solutions(List<MadeUpForm> forms, CriteriaSet set, String name) {
        List<Table.Column> columns = new ArrayList<>(List.of(new Table.Column(messages.get("paper.column.serial"), NUMBER_WIDTH, Table.Kind.CODE),
            new Table.Column(messages.get("paper.column.name"), NAME_WIDTH, Table.Kind.TEXT)));
        IntStream.rangeClosed(1, set.indicators().size())
            .forEach(i -> columns.add(new Table.Column(String.valueOf(i), MARK_WIDTH, Table.Kind.CODE)));
        List<Table.Line> lines = forms.stream().<Table.Line>map(form -> new Table.Line.Cells(
            Stream.concat(Stream.of(form.subject().code(), form.subject().name()), marks(form, set)).map(Object.class::cast).toList())).toList();
        return new Paper.Roll(new Paper.Head(List.of(messages.get("paper.practice.issuer")), List.of(messages.get("paper.practice.solutions"), name),
            name), new Table(name, List.of(), columns, lines), List.of(messages.get("paper.practice.compare")));
    }

    private Stream<String> marks(MadeUpForm form, CriteriaSet set) {
        return IntStream.range(0, set.indicators().size()).mapToObj(i -> {
            String written = answers.written(set.indicators().get(i), form.lines().get(i).mark());
            return written.isEmpty() ? messages.get("paper.practice.missing") : written;
        });
    }
}
