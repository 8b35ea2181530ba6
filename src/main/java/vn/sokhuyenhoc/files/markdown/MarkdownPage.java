package vn.sokhuyenhoc.files.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import vn.sokhuyenhoc.domain.guide.Block;
import vn.sokhuyenhoc.domain.guide.GuidePage;
import vn.sokhuyenhoc.domain.guide.Span;
import vn.sokhuyenhoc.domain.guide.Words;

/**
 * Reads a page of the guide from Markdown: a front line {@code about: place, place}, one heading of the first level, then paragraphs, steps,
 * quotations, tables and pictures; keys are written as code. Pages are part of the program, so anything else is a fault of whoever wrote it.
 */
public final class MarkdownPage {
    private static final String ABOUT = "about:";
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

    /** @param name of the file, without ending */
    public GuidePage read(String name, String text) {
        String front = text.lines().findFirst().orElse("");
        boolean fronted = front.startsWith(ABOUT);
        List<String> places = fronted ? Arrays.stream(front.substring(ABOUT.length()).split(",")).map(String::strip).filter(place -> !place.isEmpty())
            .toList() : List.of();
        List<Node> nodes = children(parser.parse(fronted ? text.substring(front.length()) : text));
        if (nodes.isEmpty() || !(nodes.getFirst() instanceof Heading heading) || heading.getLevel() != 1) {
            throw new IllegalArgumentException(name + " begins without its title");
        }
        return new GuidePage(name, words(heading).plain(), places, nodes.stream().skip(1).map(MarkdownPage::block).toList());
    }

    private static List<Node> children(Node node) {
        return Stream.iterate(node.getFirstChild(), child -> child != null, Node::getNext).toList();
    }

    private static Block block(Node node) {
        return switch (node) {
            case Heading heading when heading.getLevel() == 2 -> new Block.Heading(words(heading));
            case Paragraph picture when picture.getFirstChild() instanceof Image image && image.getNext() == null ->
                new Block.Picture(image.getDestination(), words(image).plain());
            case Paragraph paragraph -> new Block.Paragraph(words(paragraph));
            case BlockQuote quote -> new Block.Aside(children(quote).stream().map(MarkdownPage::words).toList());
            case OrderedList list -> new Block.Steps(true, items(list));
            case BulletList list -> new Block.Steps(false, items(list));
            case TableBlock table -> rows(table);
            default -> throw new IllegalArgumentException("not for a page of the guide: " + node);
        };
    }

    /** An item of several paragraphs would be two steps. */
    private static List<Words> items(Node list) {
        return children(list).stream().map(item -> {
            if (item.getFirstChild() == null || item.getFirstChild() != item.getLastChild()) {
                throw new IllegalArgumentException("a step of one paragraph is wanted");
            }
            return words(item.getFirstChild());
        }).toList();
    }

    private static Block rows(TableBlock table) {
        List<List<Words>> rows = children(table).stream().flatMap(part -> children(part).stream())
            .map(row -> children((TableRow) row).stream().map(MarkdownPage::words).toList()).toList();
        return new Block.Rows(rows.getFirst(), rows.subList(1, rows.size()));
    }

    private static Words words(Node node) {
        List<Span> spans = new ArrayList<>();
        children(node).forEach(child -> add(spans, child));
        return new Words(spans);
    }

    private static void add(List<Span> spans, Node node) {
        switch (node) {
            case Text text -> spans.add(new Span(text.getLiteral(), Span.Look.PLAIN));
            case Code key -> spans.add(new Span(key.getLiteral(), Span.Look.KEY));
            case StrongEmphasis strong -> spans.add(new Span(words(strong).plain(), Span.Look.STRONG));
            case SoftLineBreak _ -> spans.add(new Span(" ", Span.Look.PLAIN));
            default -> throw new IllegalArgumentException("not for words of the guide: " + node);
        }
    }
}
