package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

class KeySlotsTest {
    private static final char[] PASSWORD = "học suốt đời".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void theSamePasswordOpensTheSameKey() {
        KeySlots slots = new KeySlots(folder.resolve("a.keys"));
        DataKey key = slots.create(PASSWORD);
        assertEquals(64, key.hex().length());
        assertEquals(key, slots.open(PASSWORD));
    }

    @Test
    void twoRegistersNeverShareAKey() {
        assertFalse(new KeySlots(folder.resolve("a.keys")).create(PASSWORD).equals(new KeySlots(folder.resolve("b.keys")).create(PASSWORD)));
    }

    @Test
    void neitherPasswordNorKeyStandsInTheFile() throws IOException {
        Path file = folder.resolve("a.keys");
        String key = new KeySlots(file).create(PASSWORD).hex();
        String text = Files.readString(file);
        assertFalse(text.contains(key));
        assertFalse(text.contains("suốt"));
        assertTrue(text.contains("wrapped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"học suốt đời ", "hoc suot doi", "Học suốt đời", "x"})
    void anotherPasswordIsWrong(String typed) {
        KeySlots slots = new KeySlots(folder.resolve("a.keys"));
        slots.create(PASSWORD);
        assertEquals(Fault.WRONG_PASSWORD, assertThrows(FaultException.class, () -> slots.open(typed.toCharArray())).fault());
    }

    @Test
    void aShortPasswordMakesNothing() {
        KeySlots slots = new KeySlots(folder.resolve("a.keys"));
        assertEquals(Fault.PASSWORD_TOO_SHORT, assertThrows(FaultException.class, () -> slots.create("12345".toCharArray())).fault());
        assertFalse(slots.exist());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=1", "format=1\nslot.1.salt=zz\nslot.1.nonce=00\nslot.1.wrapped=00\nslot.1.memory-kib=8\nslot.1.passes=1"})
    void aDamagedKeyFileSaysSo(String text) throws IOException {
        Path file = folder.resolve("a.keys");
        Files.writeString(file, text);
        assertEquals(Fault.KEYS_DAMAGED, assertThrows(FaultException.class, () -> new KeySlots(file).open(PASSWORD)).fault());
    }
}
