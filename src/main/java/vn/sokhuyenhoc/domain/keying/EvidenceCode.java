package vn.sokhuyenhoc.domain.keying;

/**
 * What was shown for a line of the form, as the office numbers it.
 *
 * @param key  the key that types it, a digit from 1
 * @param name in the office's words
 */
public record EvidenceCode(char key, String name) {
}
