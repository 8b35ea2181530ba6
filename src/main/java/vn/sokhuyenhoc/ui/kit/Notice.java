package vn.sokhuyenhoc.ui.kit;

/**
 * A sentence for the clerk.
 *
 * @param failure whether something went wrong
 * @param details what a helper on the telephone would ask for; empty where there is nothing more
 * @param back    undoes what the sentence says; null where there is no way back
 */
public record Notice(String sentence, boolean failure, String details, Runnable back) {
    public Notice(String sentence, boolean failure, String details) {
        this(sentence, failure, details, null);
    }
}
