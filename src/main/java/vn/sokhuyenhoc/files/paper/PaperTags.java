package vn.sokhuyenhoc.files.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.sokhuyenhoc.domain.vietnamese.Fold;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper.Fact;
import vn.sokhuyenhoc.files.paper.Paper.Letterhead;
import vn.sokhuyenhoc.files.paper.Paper.Signature;
import vn.sokhuyenhoc.files.table.Table;
import vn.sokhuyenhoc.files.table.Table.Column;

/**
 * The names by which an office's own template calls the parts of a paper, each with what stands there now, and the paper with these names in
 * place of the values, from which such a template begins. What a name stands for does not move when a paper has a paragraph more: all
 * paragraphs between two tables are one part.
 */
public final class PaperTags {
    /** What a part is. */
    public enum Part {
        SUPERIOR("co_quan_cap_tren"), ISSUER("co_quan"), NUMBER("so"), PLACE_DATE("ngay"), TYPE("ten_van_ban"), SUBJECT("trich_yeu"),
        BASES("can_cu"), ADDRESSEE("kinh_gui"), CONTENT("noi_dung"), ARTICLE("dieu"), FACT("muc_ghi"), SECTION("nhom"), COLUMN("cot"),
        CLOSING("ket_luan"), RECIPIENTS("noi_nhan"), ROLE("chuc_vu_ky"), NOTE("ghi_chu_ky"), SIGNER("nguoi_ky"), ANNEX("phu_luc"),
        REFERENCE("kem_theo");

        private final String word;

        Part(String word) {
            this.word = word;
        }
    }

    /** @param lead in bold before the text; may be empty */
    public record Piece(String lead, String text) {
        /** Both, as plain text. */
        public String words() {
            return (lead + " " + text).strip();
        }

        /** Whether it is a heading all in capitals, which stands in the middle. */
        public boolean isCentred() {
            return text.isEmpty() && lead.equals(lead.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * @param name  between the braces: small letters without marks, digits and _
     * @param label of a fact or a column; else empty
     * @param lines what stands there now; none of a column
     */
    public record Tag(String name, Part part, String label, List<Piece> lines) {
    }

    /**
     * @param section name of the headings across a table
     * @param columns names of its columns, left to right
     */
    public record Rows(String section, List<String> columns, Table table) {
    }

    private final List<Tag> tags = new ArrayList<>();
    private final List<Rows> tables = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Piece> content = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Paper model;

    public PaperTags(Paper paper) {
        Optional<Letterhead> head = paper.letterhead().map(this::head);
        List<String> title = title(paper.title());
        paper.blocks().forEach(this::block);
        endContent();
        model = new Paper(head, title, List.copyOf(blocks), Optional.empty());
    }

    /** In the order of the paper. */
    public List<Tag> tags() {
        return List.copyOf(tags);
    }

    public List<Rows> tables() {
        return List.copyOf(tables);
    }

    /** The paper with names in place of the values. */
    public Paper model() {
        return model;
    }

    /** As a name is written in a template. */
    public static String shown(String name) {
        return "{{" + name + "}}";
    }

    private Letterhead head(Letterhead head) {
        return new Letterhead(tag(Part.SUPERIOR, head.superior()), tag(Part.ISSUER, head.issuer()), tag(Part.NUMBER, head.number()), head.nation(),
            head.motto(), tag(Part.PLACE_DATE, head.placeDate()));
    }

    private List<String> title(List<String> title) {
        return title.isEmpty() ? title
            : List.of(tag(Part.TYPE, title.getFirst()), tag(Part.SUBJECT, title.subList(1, title.size())));
    }

    private void block(Block block) {
        switch (block) {
            case Block.Text text -> text(text);
            case Block.Heading heading -> content.add(new Piece(heading.text(), ""));
            default -> {
                endContent();
                blocks.add(other(block));
            }
        }
    }

    private Block other(Block block) {
        return switch (block) {
            case Block.Bases bases -> new Block.Bases(List.of(tag(Part.BASES, bases.lines())));
            case Block.To to -> to(to);
            case Block.Facts facts -> new Block.Facts(facts.facts().stream().map(this::fact).toList());
            case Block.Rows rows -> new Block.Rows(rows(rows.table()));
            case Block.Ending ending -> ending(ending);
            case Block.Annex annex -> new Block.Annex(List.of(tag(Part.ANNEX, annex.title())), tag(Part.REFERENCE, annex.reference()));
            default -> block;
        };
    }

    /** One on the line of the lead; several below it, for which one name is enough. */
    private Block.To to(Block.To to) {
        String name = tag(Part.ADDRESSEE, to.names());
        return new Block.To(to.lead(), to.names().size() == 1 ? List.of(name) : List.of(name, ""));
    }

    private void text(Block.Text text) {
        String lead = text.lead();
        for (String part : text.text().split("\\R")) {
            content.add(new Piece(lead, part));
            lead = "";
        }
    }

    private void endContent() {
        if (content.isEmpty()) {
            return;
        }
        blocks.add(new Block.Text("", add(Part.CONTENT, Part.CONTENT.word, "", content)));
        for (Piece line : content) {
            String name = name(line.lead());
            if (!line.text().isEmpty() && name.startsWith(Part.ARTICLE.word)) {
                add(Part.ARTICLE, name, "", List.of(line));
            }
        }
        content.clear();
    }

    private Fact fact(Fact fact) {
        String name = name(fact.label());
        return name.isEmpty() ? fact
            : new Fact(fact.label(), add(Part.FACT, name, fact.label(), List.of(new Piece("", fact.value()))));
    }

    private Table rows(Table table) {
        String number = tables.isEmpty() ? "" : String.valueOf(tables.size() + 1);
        String section = add(Part.SECTION, Part.SECTION.word + number, "", List.of());
        List<String> columns = table.columns().stream().map(Column::heading)
            .map(heading -> add(Part.COLUMN, Part.COLUMN.word + number + "_" + name(heading), heading, List.of())).toList();
        tables.add(new Rows(bare(section), columns.stream().map(PaperTags::bare).toList(), table));
        return new Table(table.name(), table.caption(), table.columns(),
            List.of(new Table.Line.Section(section), new Table.Line.Cells(List.copyOf(columns))));
    }

    private Block.Ending ending(Block.Ending ending) {
        List<String> closing = ending.closing().isEmpty() ? List.of() : List.of(tag(Part.CLOSING, ending.closing()));
        List<String> recipients = ending.recipients();
        if (recipients.size() > 1) {
            recipients = List.of(recipients.getFirst(), tag(Part.RECIPIENTS, recipients.subList(1, recipients.size())));
        }
        return new Block.Ending(closing, recipients, ending.signatures().stream().map(this::signature).toList());
    }

    private Signature signature(Signature signature) {
        return new Signature(List.of(tag(Part.ROLE, signature.role())), tag(Part.NOTE, signature.note()), tag(Part.SIGNER, signature.name()));
    }

    private String tag(Part part, String value) {
        return tag(part, List.of(value));
    }

    private String tag(Part part, List<String> lines) {
        return add(part, part.word, "", lines.stream().map(line -> new Piece("", line)).toList());
    }

    private String add(Part part, String wanted, String label, List<Piece> lines) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "_" + i;
        }
        tags.add(new Tag(name, part, label, List.copyOf(lines)));
        return shown(name);
    }

    private static String bare(String shown) {
        return shown.substring(2, shown.length() - 2);
    }

    /** How a name is read, however it was typed: marks, capitals and blanks do not matter. */
    public static String name(String typed) {
        return Fold.fold(typed).replace(' ', '_');
    }
}
