package vn.sokhuyenhoc.work.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.domain.fault.Progress;
import vn.sokhuyenhoc.store.Database;
import vn.sokhuyenhoc.work.Opening;
import vn.sokhuyenhoc.work.copies.Rebuild;

/** The register after a step back over other tables: the older program refuses it, and puts back the copy made before the update. */
class NewerRegisterTest {
    private static final String LATER = "insert into \"flyway_schema_history\" (\"installed_rank\", \"version\", \"description\", \"type\", \"script\","
        + " \"checksum\", \"installed_by\", \"execution_time\", \"success\") values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'SA', 1, true)";
    private static final char[] PASSWORD = "matkhau123".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void theCopyBeforeTheUpdateIsPutBack() throws IOException {
        String copy;
        try (UpdateRegister register = new UpdateRegister(folder)) {
            register.desk().setPlace("/usb");
            copy = register.desk().take(register.file("0.2.0", UpdateRegister.SYSTEM, 999), Progress.NONE).copy().name().file();
            register.desk().setPlace("/sau");
            register.database().change(vn.sokhuyenhoc.domain.access.Deed.PROGRAM, () -> {
                new vn.sokhuyenhoc.store.SettingStore(register.database()).put("x", "y");
                return true;
            });
            newer(register.database());
        }
        Path data = folder.resolve("Dữ liệu");
        AtomicReference<Database> opened = new AtomicReference<>();
        Opening opening = new Opening(data, null, opened::set);
        assertEquals(Fault.DATA_NEWER, assertThrows(FaultException.class, () -> opening.open(PASSWORD.clone())).fault());
        assertEquals(Fault.WRONG_PASSWORD, assertThrows(FaultException.class, () -> opening.earlier("sai-mat-khau".toCharArray())).fault());
        Rebuild plan = opening.earlier(PASSWORD.clone()).orElseThrow();
        assertTrue(plan.ofNewer());
        assertEquals(copy, plan.file());
        opening.rebuild(plan, "", PASSWORD.clone());
        try (Database database = opened.get()) {
            assertEquals("/usb", new vn.sokhuyenhoc.store.SettingStore(database).get("news_place").orElseThrow());
        }
        try (Stream<Path> files = Files.list(data)) {
            assertTrue(files.anyMatch(file -> file.getFileName().toString().matches("so-khuyen-hoc\\.mv\\.db\\..+")), "the newer one is put aside");
        }
    }

    private static void newer(Database database) throws IOException {
        try {
            var sql = Database.class.getDeclaredMethod("sql");
            sql.setAccessible(true);
            ((org.jooq.DSLContext) sql.invoke(database)).execute(LATER);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }
}
