package vn.sokhuyenhoc.store;

import static vn.sokhuyenhoc.store.tables.Tables.SETTING;

import java.util.Optional;

/** What the office chose once, by name. */
public final class SettingStore {
    private final Database database;

    public SettingStore(Database database) {
        this.database = database;
    }

    public Optional<String> get(String name) {
        return database.sql().select(SETTING.WORDS).from(SETTING).where(SETTING.NAME.eq(name)).fetchOptional(SETTING.WORDS);
    }

    public void put(String name, String words) {
        int changed = database.sql().update(SETTING).set(SETTING.WORDS, words).where(SETTING.NAME.eq(name)).execute();
        if (changed == 0) {
            database.sql().insertInto(SETTING).set(SETTING.NAME, name).set(SETTING.WORDS, words).execute();
        }
    }
}
