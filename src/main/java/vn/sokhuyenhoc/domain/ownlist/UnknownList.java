package vn.sokhuyenhoc.domain.ownlist;

/**
 * A list of something that only a later version of the program knows. It can be renamed and removed, and stays as it is.
 *
 * @param body as that version wrote it
 */
public record UnknownList(String subject, String body) implements ListContent {
}
