package vn.sokhuyenhoc.domain.group;

/**
 * A chapter as a line of the list of chapters.
 *
 * @param members  who are its members now
 * @param officers names of those in office now, in the order in which they were noted; empty for none
 */
public record ChapterLine(Chapter chapter, int members, String officers) {
}
