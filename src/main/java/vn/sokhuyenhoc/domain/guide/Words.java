package vn.sokhuyenhoc.domain.guide;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of text of one paragraph, left to right. */
public record Words(List<Span> spans) {
    public Words {
        spans = List.copyOf(spans);
    }

    /** The letters alone. */
    public String plain() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
