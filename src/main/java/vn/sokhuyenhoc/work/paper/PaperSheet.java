package vn.sokhuyenhoc.work.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.sokhuyenhoc.files.paper.Paper.Block;
import vn.sokhuyenhoc.files.paper.Paper;
import vn.sokhuyenhoc.files.paper.Papers;
import vn.sokhuyenhoc.files.table.Table.Line;
import vn.sokhuyenhoc.files.table.Table;

/** The list of a paper as a sheet, with the association and the paper's name above it; annexes one below the other. */
final class PaperSheet {
    private PaperSheet() {
    }

    /** Refuses papers without a list. */
    static Table of(Papers papers) {
        Paper paper = papers.papers().iterator().next();
        List<String> caption = new ArrayList<>();
        paper.letterhead().ifPresent(head -> caption.add(head.issuer()));
        caption.addAll(paper.title());
        List<Part> parts = parts(paper.blocks());
        Table first = parts.getLast().table();
        List<Part> same = parts.stream().filter(part -> part.table().columns().equals(first.columns())).toList();
        Iterable<Line> lines = () -> same.stream().flatMap(part -> Stream.concat(part.lead().stream(),
            StreamSupport.stream(part.table().lines().spliterator(), false))).iterator();
        return new Table(first.name(), caption, paper.draftMark().orElse(""), first.columns(), lines);
    }

    /** @param lead its name as a line of its own, for a list that has one beside others */
    private record Part(List<Line> lead, Table table) {
    }

    private static List<Part> parts(List<Block> blocks) {
        List<Part> parts = new ArrayList<>();
        List<Line> lead = List.of();
        for (Block block : blocks) {
            if (block instanceof Block.Annex begun) {
                lead = List.of(new Line.Section(String.join(" – ", begun.title())));
            } else if (block instanceof Block.Heading heading) {
                lead = List.of(new Line.Section(heading.text()));
            } else if (block instanceof Block.Rows rows) {
                parts.add(new Part(lead, rows.table()));
            }
        }
        return parts;
    }
}
