package vn.sokhuyenhoc.ui.accounts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.sokhuyenhoc.domain.access.RecoveryCode;
import vn.sokhuyenhoc.domain.access.Right;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.ui.kit.LongWork;
import vn.sokhuyenhoc.ui.kit.print.PrintModel;
import vn.sokhuyenhoc.work.access.AccountBook;
import vn.sokhuyenhoc.work.access.RecoverySheet;

/** The recovery sheet: made or made anew, then shown, printed and saved as long as the screen stays; never again after that. */
public final class RecoveryModel {
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<RecoveryCode> code = new ReadOnlyObjectWrapper<>();
    private final AccountBook book;
    private final RecoverySheet sheet;
    private final AccountsViewModel.Outside outside;
    private final PrintModel printing;
    private final LongWork work;

    public RecoveryModel(AccountBook book, RecoverySheet sheet, PrintModel printing, AccountsViewModel.Outside outside) {
        this.book = book;
        this.sheet = sheet;
        this.outside = outside;
        this.printing = printing;
        this.work = new LongWork(outside.runner(), outside.prompts()::fail);
    }

    public boolean isShown() {
        return book.own().may(Right.SAFETY);
    }

    /** Looks whether there is a sheet; the code of one made before is shown no more. */
    public void load() {
        code.set(null);
        outside.runner().run(progress -> book.hasRecovery(), there::set);
    }

    /** Makes the sheet; where there is one already, asks before, as that one opens nothing any more. */
    public void make() {
        Messages words = outside.messages();
        if (!there.get() || outside.prompts().confirm(words.get("accounts.recovery.sure"), words.get("accounts.recovery.renew"))) {
            work.start(progress -> book.newRecovery(), made -> {
                there.set(true);
                code.set(made);
            });
        }
    }

    public void save() {
        Messages words = outside.messages();
        RecoveryCode now = code.get();
        if (now != null) {
            outside.prompts().saveFile(words.get("accounts.recovery.save"), words.get("accounts.recovery.file"), "pdf").ifPresent(out ->
                work.start(progress -> {
                    sheet.write(now, out);
                    return out;
                }, done -> outside.prompts().tell(words.get("accounts.recovery.saved", done.getFileName().toString()))));
        }
    }

    public void print() {
        RecoveryCode now = code.get();
        if (now != null) {
            printing.print(progress -> sheet.bytes(now), outside.messages().get("accounts.recovery"));
        }
    }

    /** Whether the register has a recovery sheet. */
    public ReadOnlyBooleanProperty thereProperty() {
        return there.getReadOnlyProperty();
    }

    /** The code just made; null else. */
    public ReadOnlyObjectProperty<RecoveryCode> codeProperty() {
        return code.getReadOnlyProperty();
    }

    public PrintModel printing() {
        return printing;
    }
}
