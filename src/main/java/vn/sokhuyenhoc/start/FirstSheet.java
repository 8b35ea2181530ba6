package vn.sokhuyenhoc.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.files.pdf.PdfWriter;
import vn.sokhuyenhoc.files.print.PagePrinter;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.opening.Doors;
import vn.sokhuyenhoc.work.access.AccountBook;
import vn.sokhuyenhoc.work.access.RecoverySheet;
import vn.sokhuyenhoc.work.paper.Printing;

/** The recovery sheet of a register that was just made: one code, however often it is saved and printed. */
final class FirstSheet implements Doors.Sheet {
    private final Supplier<Database> register;
    private final Clock clock;
    private RecoveryCode code;

    /** @param register the open one; asked for only once it is there */
    FirstSheet(Supplier<Database> register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    private synchronized RecoveryCode code() {
        if (code == null) {
            code = new AccountBook(register.get(), clock).newRecovery();
        }
        return code;
    }

    private RecoverySheet sheet() {
        return new RecoverySheet(register.get(), new PdfWriter(), new Messages(Messages.VIETNAMESE), clock);
    }

    @Override
    public void write(Path out) {
        sheet().write(code(), out);
    }

    @Override
    public byte[] bytes() {
        return sheet().bytes(code());
    }

    @Override
    public Printing printing() {
        return new Printing(register.get(), new PagePrinter());
    }
}
