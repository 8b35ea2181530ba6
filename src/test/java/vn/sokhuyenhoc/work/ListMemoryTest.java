package vn.sokhuyenhoc.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sokhuyenhoc.domain.intake.ListColumn;
import vn.sokhuyenhoc.domain.intake.ListField;

class ListMemoryTest {
    @TempDir
    Path folder;
    private ImportRegister desk;

    @BeforeEach
    void open() {
        desk = new ImportRegister(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private ListFile open(String block) {
        return desk.memory.recall(desk.files.paste(block, "test"));
    }

    @Test
    void correctedColumnsComeBackWithTheNextListOfTheShape() {
        ListFile first = open("Họ và tên\tGhi chú\tThôn\nLò Văn An\t1968\tBản Nà Lo");
        assertFalse(desk.memory.isRecalled(first));
        desk.write(desk.people.preview(first.withColumn(1, ListColumn.of(ListField.BIRTH))));
        ListFile next = open("HỌ VÀ TÊN\tghi chú\tThôn\nLò Văn Bình\t1969\tBản Nà Lo");
        assertTrue(desk.memory.isRecalled(next));
        assertEquals(1969, desk.people.preview(next).rows().getFirst().person().identity().birth().year());
        assertFalse(desk.memory.isRecalled(open("Họ và tên\tGhi chú\tThôn\tSTT\nLò Văn Cường\t1968\tBản Nà Lo\t1")));
        desk.write(desk.people.preview(next.withColumn(1, null)));
        assertFalse(desk.memory.isRecalled(open("Họ và tên\tGhi chú\tThôn\nLò Văn An\t1968\tBản Nà Lo")));
    }

    @Test
    void barePastedBlockIsKnownByItsWidth() {
        ListFile bare = open("Lò Văn An\t1968\t0912345678\tBản Nà Lo");
        assertTrue(bare.isBare());
        desk.write(desk.people.preview(bare.withColumn(2, null)));
        ListFile next = open("Lò Văn Bình\t1969\t0912345679\tBản Nà Lo");
        assertTrue(desk.memory.isRecalled(next));
        assertFalse(next.heading().has(ListField.PHONE));
        assertFalse(desk.memory.isRecalled(open("Lò Văn Bình\t1969\tBản Nà Lo")));
    }
}
