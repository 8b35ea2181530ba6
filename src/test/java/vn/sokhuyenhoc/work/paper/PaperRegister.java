package vn.sokhuyenhoc.work.paper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.OfficeBook;
import vn.sokhuyenhoc.work.Opening;

/** An empty register of one commune, on the morning of 5/12/2026. */
public final class PaperRegister implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-05T09:12:00Z"), ZoneOffset.UTC);

    private final Database database;

    public PaperRegister(Path folder) {
        AtomicReference<Database> opened = new AtomicReference<>();
        new Opening(folder, null, opened::set).create(office("Chiềng Hương"), "matkhau123".toCharArray());
        database = opened.get();
    }

    /** An office in a commune of this name. */
    public static Office office(String commune) {
        return new Office(new Office.Commune("Sơn La", Office.Kind.XA, commune), new Office.Heading("HỘI KHUYẾN HỌC TỈNH SƠN LA",
            "HỘI KHUYẾN HỌC XÃ " + commune.toUpperCase(Locale.ROOT), "HKH"), new Office.Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Cầm Văn Ọt"),
            "Cầm Thị Lan");
    }

    public Database database() {
        return database;
    }

    public OfficeBook offices() {
        return new OfficeBook(database);
    }

    public NumberBook numbers() {
        return new NumberBook(database, offices());
    }

    public PaperArchive archive() {
        return new PaperArchive(database, CLOCK);
    }

    @Override
    public void close() {
        database.close();
    }
}
