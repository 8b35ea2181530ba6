package vn.sokhuyenhoc.ui.overview;

import vn.sokhuyenhoc.ui.kit.Screen;

/**
 * What could be done next.
 *
 * @param words  a sentence that begins with a verb
 * @param screen where it is done
 * @param detail the wish for that screen
 */
public record Step(String words, Screen screen, String detail) {
}
