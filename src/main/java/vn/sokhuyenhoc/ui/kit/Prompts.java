package vn.sokhuyenhoc.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/** How a view model speaks to the clerk and asks, without owning a window. Called on the screen's thread. */
public interface Prompts {
    /** Says in one sentence what went wrong; it stays at the foot until it was read. Work stopped by the clerk is only noted. */
    void fail(Throwable failure);

    /** Says a sentence at the foot, until it was read or the next one comes. */
    void tell(String sentence);

    /**
     * The same with a way back, offered beside the sentence for as long as it stands there: for what can be undone nobody is asked first.
     *
     * @param back undoes what the sentence says
     */
    default void tell(String sentence, Runnable back) {
        tell(sentence);
    }

    /**
     * Asks before something that cannot be undone.
     *
     * @param verb what the button says, such as "Xóa 3 phiếu"
     * @return whether the clerk pressed it
     */
    boolean confirm(String question, String verb);

    /**
     * Asks which file to read.
     *
     * @param endings such as "xlsx", "csv"; none means any file
     */
    Optional<Path> openFile(String title, String... endings);

    /** Asks for a folder. */
    Optional<Path> openFolder(String title);

    /** Asks where to write; the answer always ends with the ending. */
    Optional<Path> saveFile(String title, String suggestedName, String ending);
}
