package vn.sokhuyenhoc.ui.kit;

/**
 * A sentence for the clerk.
 *
 * @param failure whether something went wrong
 * @param details what a helper on the telephone would ask for; empty where there is nothing more
 */
public record Notice(String sentence, boolean failure, String details) {
}
