package vn.sokhuyenhoc.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;

class KeySlotsTest {
    private static final char[] PASSWORD = "học suốt đời".toCharArray();
    private static final char[] OTHER = "mỗi ngày một trang".toCharArray();

    @TempDir
    private Path folder;

    private Path file;
    private Path copy;
    private KeySlots slots;

    @BeforeEach
    void names() {
        file = folder.resolve("a.keys");
        copy = folder.resolve("a.keys.copy");
        slots = new KeySlots(file);
    }

    private static Fault fault(Executable work) {
        return assertThrows(FaultException.class, work).fault();
    }

    @Test
    void theSamePasswordOpensTheSameKey() {
        DataKey key = slots.create(PASSWORD);
        assertEquals(64, key.hex().length());
        assertEquals(new KeySlots.Opened(key, "quantri"), slots.open(PASSWORD));
    }

    @Test
    void twoRegistersNeverShareAKey() {
        assertFalse(slots.create(PASSWORD).equals(new KeySlots(folder.resolve("b.keys")).create(PASSWORD)));
    }

    @Test
    void neitherPasswordNorKeyStandsInTheFile() throws IOException {
        String key = slots.create(PASSWORD).hex();
        String text = Files.readString(file);
        assertFalse(text.contains(key));
        assertFalse(text.contains("suốt"));
        assertTrue(text.contains("wrapped"));
        assertEquals(text, Files.readString(copy));
    }

    @ParameterizedTest
    @ValueSource(strings = {"học suốt đời ", "hoc suot doi", "Học suốt đời", "x"})
    void anotherPasswordIsWrong(String typed) {
        slots.create(PASSWORD);
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open(typed.toCharArray())));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("quantri", typed.toCharArray())));
    }

    @Test
    void aShortPasswordMakesNothing() {
        assertEquals(Fault.PASSWORD_TOO_SHORT, fault(() -> slots.create("12345".toCharArray())));
        assertFalse(slots.exist());
    }

    @Test
    void eachAccountHasASlotOfItsOwn() {
        DataKey key = slots.create(PASSWORD);
        slots.put("lan", OTHER, key);
        slots.put(KeySlot.RECOVERY, "ABCDEFGH".toCharArray(), key);
        assertEquals(List.of("quantri", "lan"), slots.logins());
        assertEquals(new KeySlots.Opened(key, "lan"), slots.open(OTHER));
        assertEquals(new KeySlots.Opened(key, "lan"), slots.open("LAN", OTHER));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("lan", PASSWORD)));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("ABCDEFGH".toCharArray())), "the code is no password");
        slots.put("lan", "mật khẩu mới".toCharArray(), key);
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("lan", OTHER)));
        slots.remove("lan");
        assertEquals(List.of("quantri"), slots.logins());
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("lan", "mật khẩu mới".toCharArray())));
        assertEquals(Fault.LAST_ADMINISTRATOR, fault(() -> slots.remove("quantri")));
        assertEquals(key, slots.open("quantri", PASSWORD).key());
    }

    /** Somebody with a key of their own writes the first account's name over it, and a sum that is right again. */
    @Test
    void aSlotCannotBePassedOffAsAnothers() {
        DataKey key = slots.create(PASSWORD);
        KeySlot lan = KeySlot.of("lan", OTHER, key);
        new KeyFile(file).write(List.of(new KeySlot("quantri", true, lan.memoryKib(), lan.passes(), lan.salt(), lan.nonce(), lan.wrapped())));
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("quantri", OTHER)));
    }

    @Test
    void aFileOfTheFirstFormatIsThatOfTheFirstAccount() throws IOException {
        DataKey key = slots.create(PASSWORD);
        KeySlot made = KeySlot.of("", false, PASSWORD, key);
        Files.delete(copy);
        Files.writeString(file, "#Sun Nov 22 09:00:00 ICT 2026\nformat=1\nslot.1.memory-kib=65536\nslot.1.passes=3\nslot.1.salt=" + hex(made.salt())
            + "\nslot.1.nonce=" + hex(made.nonce()) + "\nslot.1.wrapped=" + hex(made.wrapped()) + "\n");
        assertEquals(new KeySlots.Opened(key, "quantri"), slots.open("quantri", PASSWORD));
        assertTrue(slots.mend().isEmpty());
        slots.put("lan", OTHER, key);
        assertTrue(Files.readString(file).contains("format=2"));
        assertEquals(key, slots.open("quantri", PASSWORD).key());
        assertEquals(key, slots.open("lan", OTHER).key());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "format=1", "format=3", "format=1\nslot.1.salt=zz\nslot.1.nonce=00\nslot.1.wrapped=00\nslot.1.memory-kib=8\nslot.1.passes=1"})
    void aDamagedKeyFileSaysSo(String text) throws IOException {
        Files.writeString(file, text);
        assertEquals(Fault.KEYS_DAMAGED, fault(() -> slots.open(PASSWORD)));
    }

    @Test
    void everyBittenByteIsNoticedAndMendedFromTheCopy() throws IOException {
        DataKey key = slots.create(PASSWORD);
        byte[] sound = Files.readAllBytes(file);
        for (int at = 0; at < sound.length; at += 7) {
            byte[] bitten = sound.clone();
            bitten[at] ^= 1;
            Files.write(file, bitten);
            assertFalse(new KeyFile(file).isSound(), "byte " + at);
        }
        Files.write(file, new byte[0]);
        assertEquals(key, slots.open(PASSWORD).key());
        assertEquals(Fault.KEYS_MENDED, slots.mend().orElseThrow().fault());
        assertEquals(new String(sound), Files.readString(file));
        assertTrue(slots.mend().isEmpty());
    }

    @Test
    void aLostKeyFileIsNoFirstStart() throws IOException {
        DataKey key = slots.create(PASSWORD);
        Files.delete(file);
        assertTrue(slots.exist());
        assertEquals(key, slots.open(PASSWORD).key());
    }

    @Test
    void whoWasShutOutFindsNoOlderCopy() throws IOException {
        DataKey key = slots.create(PASSWORD);
        slots.put("lan", OTHER, key);
        slots.remove("lan");
        Files.delete(file);
        assertEquals(Fault.WRONG_PASSWORD, fault(() -> slots.open("lan", OTHER)));
    }
}
