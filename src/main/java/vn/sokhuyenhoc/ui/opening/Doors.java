package vn.sokhuyenhoc.ui.opening;

import java.nio.file.Path;
import java.time.Clock;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.paper.Printing;

/**
 * The two registers that this window can open, and the first paper of one that was just made.
 *
 * @param own    the office's register
 * @param sample the made-up commune, which lies in a folder of its own
 * @param sheet  what is made once the own register is there
 */
public record Doors(Opening own, Opening sample, Sheet sheet, Clock clock) {
    /** The recovery sheet of the register that was just made. */
    public interface Sheet {
        /** Makes it, the first time it is asked for, and writes it as PDF. */
        void write(Path out);

        /** The same to be printed; it lies on no disk. */
        byte[] bytes();

        Printing printing();
    }
}
