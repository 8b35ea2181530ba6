package vn.sokhuyenhoc.store.trace;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.sokhuyenhoc.store.trace.RowChange.Kind;

/** One changed row as bytes and back. */
final class RowCodec {
    private RowCodec() {
    }

    static void write(DataOutputStream out, RowChange change) throws IOException {
        out.writeByte(change.kind().ordinal());
        out.writeUTF(change.table());
        values(out, change.key());
        values(out, change.before());
        values(out, change.after());
    }

    private static void values(DataOutputStream out, Map<String, Object> values) throws IOException {
        out.writeShort(values.size());
        for (Map.Entry<String, Object> value : values.entrySet()) {
            out.writeUTF(value.getKey());
            RowValues.write(out, value.getValue());
        }
    }

    /** Null at the end. */
    static RowChange read(DataInputStream in) throws IOException {
        int kind = in.read();
        return kind < 0 ? null : new RowChange(Kind.values()[kind], in.readUTF(), values(in), values(in), values(in));
    }

    private static Map<String, Object> values(DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        Map<String, Object> values = LinkedHashMap.newLinkedHashMap(size);
        for (int i = 0; i < size; i++) {
            values.put(in.readUTF(), RowValues.read(in));
        }
        return values;
    }
}
