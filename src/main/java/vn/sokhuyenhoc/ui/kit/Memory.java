package vn.sokhuyenhoc.ui.kit;

/**
 * What this computer remembers of a list from one day to the next: its order and what it was narrowed to, never a name or a number that was
 * looked for.
 */
public interface Memory {
    /** What was kept of the list of this name; empty where nothing was. */
    String recall(String list);

    /** @param words one line */
    void keep(String list, String words);
}
