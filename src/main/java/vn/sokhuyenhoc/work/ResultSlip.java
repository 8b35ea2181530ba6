package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Result;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Row;
import vn.sokhuyenhoc.files.pdf.SlipDocument;
import vn.sokhuyenhoc.text.Dates;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.text.WorkingWords;

/** The page that explains a result to the one it is about. There is no official form of it; its layout is the program's own. */
final class ResultSlip {
    private final Messages messages;
    private final Wording wording;
    private final WorkingWords words;

    ResultSlip(Messages paper) {
        this.messages = paper;
        this.wording = new Wording(paper);
        this.words = new WorkingWords(paper);
    }

    /** @param draft whether the page is to say that the set was not checked */
    SlipDocument document(Office office, Round round, CriteriaSet set, Result result, boolean draft) {
        Working working = RoundBook.working(set, result);
        String title = messages.get("paper.title." + round.title().name().toLowerCase(Locale.ROOT));
        List<String> headings = Stream.of("paper.slip.number", "paper.slip.wording", "paper.slip.limit", "paper.slip.answer", "paper.column.note")
            .map(messages::get).toList();
        SlipDocument.Outcome outcome = new SlipDocument.Outcome(messages.get("paper.slip.verdict", words.verdict(working)),
            wording.reason(result.score()), working.tests().stream().map(words::test).toList());
        return new SlipDocument(Stream.of(office.heading().superior(), office.heading().issuer()).filter(line -> !line.isBlank()).toList(),
            List.of(messages.get("paper.slip.type"), messages.get("paper.slip.subject", title, String.valueOf(round.year()))),
            facts(round, result), new SlipDocument.Table(headings, rows(working)), outcome, notes(set),
            draft ? Optional.of(messages.get("paper.draft")) : Optional.empty());
    }

    private List<Fact> facts(Round round, Result result) {
        Subject subject = result.subject();
        String title = round.title().name().toLowerCase(Locale.ROOT);
        List<Fact> facts = new ArrayList<>(List.of(new Fact(messages.get("paper.subject." + title), subject.name())));
        Person person = subject.person();
        if (person == null) {
            facts.add(new Fact(messages.get("paper.members." + title), String.valueOf(subject.members())));
        } else {
            facts.add(new Fact(messages.get("paper.column.birth_year"), SubjectColumns.year(person)));
        }
        if (!subject.placeName().isEmpty()) {
            facts.add(new Fact(messages.get("paper.column.place"), subject.placeName()));
        }
        if (!subject.code().isEmpty()) {
            facts.add(new Fact(messages.get(person == null ? "paper.column.household" : "paper.column.serial"), subject.code()));
        }
        facts.add(new Fact(messages.get("paper.slip.round"), round.name()));
        facts.add(new Fact(messages.get("paper.slip.saved"), Dates.day(result.savedOn())));
        if (person != null && person.group() != null) {
            facts.add(new Fact(messages.get("paper.slip.group"), wording.group(person.group())));
        }
        return facts;
    }

    private List<Row> rows(Working working) {
        List<Row> rows = new ArrayList<>();
        for (Working.Part part : working.parts()) {
            rows.add(new Row.Sum(words.heading(part), words.sum(part)));
            part.lines().forEach(line -> rows.add(new Row.Line(String.valueOf(line.number()), words.text(line), words.limit(line),
                words.answer(line), words.remark(line))));
        }
        rows.add(new Row.Sum(messages.get(working.isPoints() ? "paper.column.total" : "paper.slip.targets"), words.total(working)));
        return rows;
    }

    private List<String> notes(CriteriaSet set) {
        String decision = set.source().decision() == null ? "" : set.source().decision();
        return List.of(decision.isBlank() ? messages.get("paper.slip.set", set.name()) : messages.get("paper.slip.set_of", set.name(), decision),
            messages.get("paper.slip.note"));
    }
}
