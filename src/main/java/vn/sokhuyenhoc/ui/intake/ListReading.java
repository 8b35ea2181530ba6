package vn.sokhuyenhoc.ui.intake;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;
import vn.sokhuyenhoc.work.ListFile;
import vn.sokhuyenhoc.work.ListFiles;
import vn.sokhuyenhoc.work.ListMemory;

/** Opens lists and reads them for one kind of import. All of it away from the screen; the list before is handed on, never kept here. */
record ListReading(ListFiles files, ListMemory memory, Kind kind, Messages messages) {

    Reading open(Path path, Progress progress) {
        return read(memory.recall(files.open(path)), false, progress);
    }

    Reading paste(String block, Progress progress) {
        return read(memory.recall(files.paste(block, messages.get("intake.pasted"))), true, progress);
    }

    /** Another sheet of the file; where that holds no list it is said, and the sheet before stays. */
    Reading choose(Reading before, String sheet, Progress progress) {
        try {
            return read(memory.recall(files.choose(before.file(), sheet)), before.pasted(), progress);
        } catch (FaultException trouble) {
            return new Reading(before.file(), before.looked(), new Sentences(messages).of(trouble), before.recalled(), before.pasted());
        }
    }

    Reading change(Reading before, UnaryOperator<ListFile> change, Progress progress) {
        return read(change.apply(before.file()), before.pasted(), progress);
    }

    private Reading read(ListFile file, boolean pasted, Progress progress) {
        try {
            return new Reading(file, kind.look(file, progress), "", memory.isRecalled(file), pasted);
        } catch (FaultException trouble) {
            return new Reading(file, null, new Sentences(messages).of(trouble), false, pasted);
        }
    }
}
