package vn.sokhuyenhoc.domain.ownlist;

/** What an own list holds: which rows, in which order, and in which columns where these can be chosen. */
public sealed interface ListContent permits PeopleList, ResultsList, UnknownList {
    /** As much as the register looks for. */
    int LONGEST_TEXT = 200;

    /** What it is of, as the register keeps it: letters alone. */
    String subject();

    /** What was looked for, on one line. */
    static String line(String text) {
        String line = text.replaceAll("\\R", " ").strip();
        return line.substring(0, Math.min(LONGEST_TEXT, line.length())).strip();
    }
}
