package vn.sokhuyenhoc.files.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sokhuyenhoc.domain.document.TemplateProblem;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Kind;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Part;
import vn.sokhuyenhoc.domain.document.TemplateProblem.Spot;
import vn.sokhuyenhoc.files.paper.PaperTags;

/** What is wrong in the text of a template, from top to bottom. */
final class TemplateCheck {
    /** Letters, digits, blanks and joining signs; marks and capitals are read over. */
    static final String INSIDE = "[\\p{L}\\p{M}\\p{N}_ \\u00a0.-]+";
    private static final Pattern TAG = Pattern.compile("\\{\\{(" + INSIDE + ")\\}\\}");
    private static final Pattern BRACES = Pattern.compile("\\{+[^{}]*\\}*|[^\\s{}]*\\}+");
    /** Without these a paper is none, whatever an office wants. */
    private static final Set<PaperTags.Part> WANTED = Set.of(PaperTags.Part.NUMBER, PaperTags.Part.PLACE_DATE, PaperTags.Part.TYPE,
        PaperTags.Part.SUBJECT, PaperTags.Part.BASES, PaperTags.Part.ADDRESSEE, PaperTags.Part.CONTENT, PaperTags.Part.CLOSING,
        PaperTags.Part.FACT, PaperTags.Part.SIGNER, PaperTags.Part.SECTION);

    private final PaperTags tags;
    private final Set<String> known;
    private final Set<String> found = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final List<TemplateProblem> problems = new ArrayList<>();

    private TemplateCheck(PaperTags tags) {
        this.tags = tags;
        known = tags.tags().stream().map(PaperTags.Tag::name).collect(Collectors.toSet());
    }

    static List<TemplateProblem> of(List<Spot> spots, PaperTags tags) {
        var check = new TemplateCheck(tags);
        spots.forEach(check::paragraph);
        tags.tables().forEach(check::table);
        check.leftOut();
        return check.problems.stream().distinct().toList();
    }

    private void paragraph(Spot spot) {
        Matcher tag = TAG.matcher(spot.around());
        while (tag.find()) {
            String name = PaperTags.name(tag.group(1));
            found.add(name);
            if (!known.contains(name)) {
                problems.add(new TemplateProblem(Kind.TAG_UNKNOWN, tag.group(1), spot));
            } else if (isOfRow(name)) {
                row(name, tag.group(1), spot);
            }
        }
        Matcher broken = BRACES.matcher(tag.replaceAll(" "));
        while (broken.find()) {
            problems.add(new TemplateProblem(Kind.TAG_BROKEN, broken.group().strip(), spot));
        }
    }

    private void row(String name, String typed, Spot spot) {
        if (spot.part() == Part.TEXT && spot.table() > 0) {
            rows.add(name);
        } else {
            problems.add(new TemplateProblem(Kind.ROW_APART, typed, spot));
        }
    }

    private boolean isOfRow(String name) {
        return tags.tables().stream().anyMatch(table -> table.section().equals(name) || table.columns().contains(name));
    }

    private void table(PaperTags.Rows table) {
        if (table.columns().stream().noneMatch(rows::contains)) {
            String names = String.join(", ", table.columns().stream().map(PaperTags::shown).toList());
            problems.add(new TemplateProblem(Kind.ROW_MISSING, names, Spot.NOWHERE));
        }
    }

    private void leftOut() {
        Stream<PaperTags.Tag> missing = tags.tags().stream().filter(tag -> WANTED.contains(tag.part()) && !found.contains(tag.name()));
        missing.filter(tag -> !said(tag)).forEach(tag -> problems.add(new TemplateProblem(Kind.LEFT_OUT, tag.name(), Spot.NOWHERE)));
    }

    /** The articles may stand each for itself in place of the whole. */
    private boolean said(PaperTags.Tag tag) {
        return tag.part() == PaperTags.Part.CONTENT && tags.tags().stream()
            .anyMatch(other -> other.part() == PaperTags.Part.ARTICLE && found.contains(other.name()));
    }
}
