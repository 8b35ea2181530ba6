package vn.sokhuyenhoc.work;

import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.office.HelpLine;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.SettingStore;

/** Whom to call, as the office wrote it down. */
public final class HelpBook {
    private static final String NAME = "help_name";
    private static final String TELEPHONE = "help_telephone";
    private static final String WORDS = "help_words";

    private final Database database;
    private final SettingStore settings;

    public HelpBook(Database database) {
        this.database = database;
        this.settings = new SettingStore(database);
    }

    public HelpLine line() {
        return new HelpLine(settings.get(NAME).orElse(""), settings.get(TELEPHONE).orElse(""), settings.get(WORDS).orElse(""));
    }

    public HelpLine keep(HelpLine line) {
        return database.change(Deed.OFFICE, () -> {
            settings.put(NAME, line.name());
            settings.put(TELEPHONE, line.telephone());
            settings.put(WORDS, line.words());
            return line;
        });
    }
}
