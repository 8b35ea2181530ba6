package vn.sokhuyenhoc.work.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.sokhuyenhoc.domain.office.Office;
import vn.sokhuyenhoc.domain.update.Version;
import vn.sokhuyenhoc.files.update.Updates;
import vn.sokhuyenhoc.files.update.Versions;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.store.RegisterCopies;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.copies.CopyKeeper;
import vn.sokhuyenhoc.work.copies.CopyShelf;

/** A small register, an installed program 0.1.0 with the key of a maker, and a user's folder of versions, all below one folder. */
public final class UpdateRegister implements AutoCloseable {
    public static final String SYSTEM = "linux-x64";
    private static final Office OFFICE = new Office(new Office.Commune("Sơn La", Office.Kind.XA, "Chiềng Mai"),
        new Office.Heading("", "HỘI KHUYẾN HỌC XÃ CHIỀNG MAI", "HKH"), new Office.Signer("", "CHỦ TỊCH", "Lò Văn Ơn"), "");

    public final Updates updates = new Updates();
    public final Versions versions;
    private final Path place;
    private final CopyKeeper keeper;
    private Database database;

    public UpdateRegister(Path place) throws IOException {
        this.place = place;
        versions = new Versions(place.resolve("Trần Văn Đức/so-khuyen-hoc-versions"));
        updates.keyIn(place.resolve("program"));
        new Opening(place.resolve("Dữ liệu"), null, made -> database = made).create(OFFICE, "matkhau123".toCharArray());
        keeper = new CopyKeeper(database, new CopyShelf(database), Clock.systemDefaultZone());
        keeper.watch();
    }

    public Database database() {
        return database;
    }

    /** As the installed program sees it. */
    public UpdateDesk desk() {
        return desk("0.1.0", place.resolve("program"));
    }

    /** As this version sees it, run from the user's folder of versions. */
    public UpdateDesk desk(String version) throws IOException {
        return desk(version, updates.keyIn(versions.home(Version.of(version).orElseThrow()).resolve("lib/app")));
    }

    private UpdateDesk desk(String version, Path program) {
        return new UpdateDesk(database, keeper, new Shelf(versions, new Program(Version.of(version).orElseThrow(), SYSTEM, program)));
    }

    /** The version of this program's tables. */
    public int tables() {
        return new RegisterCopies(database).schema();
    }

    /**
     * An update file.
     *
     * @param schema version of its tables
     */
    public Path file(String version, String system, int schema) throws IOException {
        Path file = place.resolve("so-khuyen-hoc-" + version + "-" + system + ".capnhat");
        return updates.parts(version, system, schema, "#!/bin/sh\nexit 0\n").write(file);
    }

    public Path folder() {
        return place;
    }

    /** The copies of the register. */
    public long copies() throws IOException {
        Path copies = place.resolve("Dữ liệu").resolve("copies");
        if (!Files.isDirectory(copies)) {
            return 0;
        }
        try (var files = Files.list(copies)) {
            return files.filter(file -> file.toString().endsWith("-upgrade.skh")).count();
        }
    }

    @Override
    public void close() {
        keeper.close();
        database.close();
    }
}
