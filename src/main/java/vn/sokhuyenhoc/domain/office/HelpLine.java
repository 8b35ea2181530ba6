package vn.sokhuyenhoc.domain.office;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the office calls when the program is in the way.
 *
 * @param words anything else worth knowing, such as hours; each part may be empty
 */
public record HelpLine(String name, String telephone, String words) {
    public static final HelpLine NONE = new HelpLine("", "", "");
    /** The most letters of one part. */
    public static final int LONGEST = 120;

    /** What is there of it. */
    public List<String> parts() {
        return Stream.of(name, telephone, words).filter(part -> !part.isBlank()).toList();
    }
}
