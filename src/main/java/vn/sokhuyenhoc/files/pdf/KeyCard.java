package vn.sokhuyenhoc.files.pdf;

import java.util.List;

/**
 * One page of keys to be read at arm's length.
 *
 * @param heading of the large keys
 * @param large   keys in large letters, in two columns
 * @param groups  below them, side by side
 */
public record KeyCard(String title, String heading, List<Line> large, List<Group> groups) {

    /** A key and what it does. */
    public record Line(String key, String does) {
    }

    /** Keys that belong together. */
    public record Group(String heading, List<Line> lines) {
    }
}
