package vn.sokhuyenhoc.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.assessment.Round;
import vn.sokhuyenhoc.domain.assessment.Subject;
import vn.sokhuyenhoc.domain.criteria.CriteriaSet;
import vn.sokhuyenhoc.domain.criteria.Title;
import vn.sokhuyenhoc.domain.person.LabourGroup;
import vn.sokhuyenhoc.domain.person.Person;
import vn.sokhuyenhoc.domain.scoring.Marks;
import vn.sokhuyenhoc.domain.scoring.Scorer;
import vn.sokhuyenhoc.domain.scoring.Working;
import vn.sokhuyenhoc.files.pdf.PaperStack.Paper;
import vn.sokhuyenhoc.files.pdf.PaperStack.Row;
import vn.sokhuyenhoc.files.pdf.PaperStack;
import vn.sokhuyenhoc.files.pdf.SlipDocument.Fact;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Wording;
import vn.sokhuyenhoc.text.WorkingWords;

/** A blank form with all that the register knows of the one it is for, and the lines in the wording of their group. */
final class FormPaper {
    private final Messages messages;
    private final Wording wording;
    private final WorkingWords words;
    private final Round round;
    private final CriteriaSet set;
    private final List<String> issuer;
    private final Map<Asked, PaperStack.Marks> marks = new HashMap<>();

    /** What the lines of a form depend on. */
    private record Asked(LabourGroup group, String kind) {
    }

    FormPaper(Messages paper, Round round, CriteriaSet set, List<String> issuer) {
        this.messages = paper;
        this.wording = new Wording(paper);
        this.words = new WorkingWords(paper);
        this.round = round;
        this.set = set;
        this.issuer = issuer;
    }

    Paper.Form of(Subject subject) {
        Person person = subject.person();
        Fact code = subject.code().isEmpty() ? null : new Fact(messages.get(codeKey()), subject.code());
        // A household of which nobody is the head is called by its number, which stands above.
        String name = subject.name().equals(subject.code()) ? "" : subject.name();
        List<Fact> facts = person == null ? group(name, subject) : citizen(name, SubjectColumns.year(person),
            wording.sex(person.identity().sex()), subject.placeName(), wording.group(person.group()));
        List<String> running = Stream.of(subject.code(), name, subject.placeName(), round.name()).filter(part -> !part.isEmpty()).toList();
        return form(code, facts, new Asked(person == null ? null : person.group(), subject.kind()), String.join(" · ", running));
    }

    /** A form of somebody who is not in the register yet. */
    Paper.Form empty(String place) {
        boolean numbered = round.title() == Title.CITIZEN || round.title() == Title.FAMILY;
        Fact code = numbered ? new Fact(messages.get(round.title() == Title.CITIZEN ? "paper.form.code_later" : codeKey()), "") : null;
        List<Fact> facts = round.title() == Title.CITIZEN ? citizen("", "", "", place, "")
            : List.of(fact("paper.subject." + title(), ""), fact("paper.members." + title(), ""), fact("paper.column.place", place));
        return form(code, facts, new Asked(null, ""), round.name());
    }

    private Paper.Form form(Fact code, List<Fact> facts, Asked asked, String running) {
        String decision = set.source().decision() == null ? "" : set.source().decision();
        List<String> notes = List.of(messages.get("paper.form.how"),
            decision.isBlank() ? messages.get("paper.slip.set", set.name()) : messages.get("paper.slip.set_of", set.name(), decision),
            messages.get("paper.form.own"));
        PaperStack.Signers signers = new PaperStack.Signers(List.of(messages.get("paper.form.signer." + title()),
            messages.get("paper.form.signer.chapter"), messages.get("paper.form.signer.team")), messages.get("paper.form.date"),
            messages.get("paper.sign_note"));
        return new Paper.Form(new Paper.Head(issuer, List.of(messages.get("paper.form.type"), round.name()), running), code, facts,
            marks.computeIfAbsent(asked, this::marks), signers, notes);
    }

    private List<Fact> citizen(String name, String year, String sex, String place, String group) {
        return List.of(fact("paper.subject.citizen", name), fact("paper.column.birth_year", year), fact("paper.column.sex", sex),
            fact("paper.column.place", place), fact("paper.column.group", group));
    }

    private List<Fact> group(String name, Subject subject) {
        List<Fact> facts = new ArrayList<>(List.of(fact("paper.subject." + title(), name),
            fact("paper.members." + title(), subject.members() == 0 ? "" : String.valueOf(subject.members()))));
        if (!subject.placeName().isEmpty() && !subject.placeName().equals(subject.name())) {
            facts.add(fact("paper.column.place", subject.placeName()));
        }
        if (round.title() == Title.UNIT) {
            facts.add(fact("paper.form.kind", wording.unitKind(subject.kind())));
        }
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.get(key), value);
    }

    private PaperStack.Marks marks(Asked asked) {
        Working working = Scorer.working(set, Marks.none(set.indicators().size()), asked.kind(), asked.group());
        List<Row> rows = new ArrayList<>();
        for (Working.Part part : working.parts()) {
            rows.add(new Row.Heading(part.isPoints() ? messages.get("paper.form.criterion", words.heading(part), Wording.points(part.most()))
                : words.heading(part)));
            part.lines().forEach(line -> rows.add(new Row.Line(String.valueOf(line.number()), words.text(line), words.limit(line),
                line.feed() == null ? "" : messages.get("paper.form.counted"))));
        }
        List<String> headings = Stream.of("paper.slip.number", "paper.slip.wording", working.isPoints() ? "paper.form.most" : "paper.form.needed",
            "paper.form.declared", "paper.form.reviewed", "paper.form.appraised").map(messages::get).toList();
        return new PaperStack.Marks(headings, rows, messages.get(working.isPoints() ? "paper.column.total" : "paper.slip.targets"),
            working.isPoints() ? Wording.points(working.most()) : String.valueOf(working.targets()));
    }

    private String codeKey() {
        return round.title() == Title.FAMILY ? "paper.column.household" : "paper.column.serial";
    }

    private String title() {
        return round.title().name().toLowerCase(Locale.ROOT);
    }
}
