package vn.sokhuyenhoc.files.paper;

import java.util.List;

/**
 * Papers of one kind in one file, each beginning on a page of its own.
 *
 * @param title  of the file
 * @param papers read once, in order; may be made as they are read
 * @param half   two on a sheet (A5 on A4), for slips
 */
public record Papers(List<String> title, Iterable<Paper> papers, boolean half) {
    public static Papers of(Paper paper) {
        return new Papers(paper.title(), List.of(paper), false);
    }
}
