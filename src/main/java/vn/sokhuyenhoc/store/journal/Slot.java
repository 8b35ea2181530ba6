package vn.sokhuyenhoc.store.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * Where one entry stands in the file: its front (length, running number and their check sum, so that a spoilt length is never believed),
 * nonce, secret part with its tag, and the length again, by which the last entry is found from the back.
 *
 * @param start  byte of the file at which the front begins
 * @param length bytes from the front to the second length, both with it
 * @param number running number
 */
record Slot(long start, int length, long number) {
    static final int FRONT = Integer.BYTES + Long.BYTES + Integer.BYTES;
    static final int NONCE = 12;
    static final int TAG = 16;
    static final int BACK = Integer.BYTES;
    /** The bytes of an entry besides its secret part. */
    static final int LEAST = FRONT + NONCE + TAG + BACK;

    static Slot of(long start, int contentBytes, long number) {
        return new Slot(start, Math.addExact(LEAST, contentBytes), number);
    }

    /** What a front says, or null where it is none. */
    static Slot read(long start, ByteBuffer front) {
        Slot slot = new Slot(start, front.getInt(), front.getLong());
        return slot.length >= LEAST && front.getInt() == slot.check() ? slot : null;
    }

    void putFront(ByteBuffer out) {
        out.putInt(length).putLong(number).putInt(check());
    }

    private int check() {
        CRC32 sum = new CRC32();
        sum.update(ByteBuffer.allocate(Integer.BYTES + Long.BYTES).putInt(length).putLong(number).flip());
        return (int) sum.getValue();
    }

    long end() {
        return start + length;
    }

    /** Of the nonce, behind which the secret part and its tag stand. */
    long secretStart() {
        return start + FRONT;
    }

    int secretLength() {
        return length - FRONT - BACK;
    }
}
