package vn.sokhuyenhoc.store.trace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The values of columns as bytes, each behind a letter that tells its type. */
final class RowValues {
    private RowValues() {
    }

    /** As the values of the register are compared and kept: no type of the database itself. */
    static Object plain(Object value) throws SQLException {
        return switch (value) {
            case Date date -> date.toLocalDate();
            case Timestamp time -> time.toLocalDateTime();
            case Blob blob -> blob.getBytes(1, Math.toIntExact(blob.length()));
            case Array array -> array.getArray();
            case null, default -> value;
        };
    }

    static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte('0');
            case Long number -> {
                out.writeByte('L');
                out.writeLong(number);
            }
            case Integer number -> {
                out.writeByte('I');
                out.writeInt(number);
            }
            case Boolean yes -> out.writeByte(yes ? 'T' : 'F');
            case BigDecimal number -> text(out, 'N', number.toString());
            case String text -> text(out, 'S', text);
            case LocalDate day -> text(out, 'D', day.toString());
            case LocalDateTime time -> text(out, 'M', time.toString());
            case byte[] bytes -> bytes(out, 'B', bytes);
            case Object[] values -> {
                out.writeByte('A');
                out.writeInt(values.length);
                for (Object each : values) {
                    write(out, each);
                }
            }
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    private static void text(DataOutputStream out, char type, String text) throws IOException {
        bytes(out, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream out, char type, byte[] bytes) throws IOException {
        out.writeByte(type);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Object read(DataInputStream in) throws IOException {
        char type = (char) in.readByte();
        return switch (type) {
            case '0' -> null;
            case 'L' -> in.readLong();
            case 'I' -> in.readInt();
            case 'T' -> true;
            case 'F' -> false;
            case 'N' -> new BigDecimal(text(in));
            case 'S' -> text(in);
            case 'D' -> LocalDate.parse(text(in));
            case 'M' -> LocalDateTime.parse(text(in));
            case 'B' -> bytes(in);
            case 'A' -> array(in);
            default -> throw new IOException("no type " + type);
        };
    }

    private static Object[] array(DataInputStream in) throws IOException {
        Object[] values = new Object[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read(in);
        }
        return values;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("cut short");
        }
        return bytes;
    }
}
