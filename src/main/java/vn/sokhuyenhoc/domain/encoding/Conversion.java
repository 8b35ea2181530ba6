package vn.sokhuyenhoc.domain.encoding;

/**
 * A cell's text as it came and in Unicode, composed; the two differ.
 *
 * @param code the old encoding; where several stand in one cell, the first
 */
public record Conversion(String before, String after, LetterCode code) {
}
