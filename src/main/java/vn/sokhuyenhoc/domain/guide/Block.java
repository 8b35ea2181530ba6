package vn.sokhuyenhoc.domain.guide;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page of the guide, from top to bottom. */
public sealed interface Block {
    /** A heading within the page. */
    record Heading(Words words) implements Block {
    }

    /** Plain text. */
    record Paragraph(Words words) implements Block {
    }

    /** What to do when something goes wrong, or what is good to know. */
    record Aside(List<Words> lines) implements Block {
        public Aside {
            lines = List.copyOf(lines);
        }
    }

    /** @param numbered steps to be done one after the other; otherwise points in any order */
    record Steps(boolean numbered, List<Words> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A picture of the program.
     *
     * @param file  its name beside the pages
     * @param words what is to be seen
     */
    record Picture(String file, String words) implements Block {
    }

    /** @param rows each as long as the headings */
    record Rows(List<Words> headings, List<List<Words>> rows) implements Block {
        public Rows {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** All that can be read in it. */
    default String plain() {
        return switch (this) {
            case Heading(Words words) -> words.plain();
            case Paragraph(Words words) -> words.plain();
            case Aside(List<Words> lines) -> joined(lines.stream());
            case Steps steps -> joined(steps.steps().stream());
            case Picture picture -> picture.words();
            case Rows rows -> joined(Stream.concat(rows.headings().stream(), rows.rows().stream().flatMap(List::stream)));
        };
    }

    private static String joined(Stream<Words> words) {
        return words.map(Words::plain).collect(Collectors.joining(" "));
    }
}
