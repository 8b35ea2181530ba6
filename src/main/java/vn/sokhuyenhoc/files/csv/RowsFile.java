package vn.sokhuyenhoc.files.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.files.SafeFile;

/** A small text file of tab-separated rows, written as UTF-8; it is read too as other programs save it again. */
public final class RowsFile {
    private static final long LARGEST = 1 << 20;

    private RowsFile() {
    }

    /** Refuses a file that is missing, larger than 1 MB, or no text. */
    public static String read(Path file) {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            throw new FaultException(Fault.FILE_MISSING, name);
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new FaultException(Fault.FILE_TOO_LARGE, name);
            }
            TextFile text = TextFile.of(file).orElseThrow(() -> new FaultException(Fault.FILE_DAMAGED, name));
            StringWriter all = new StringWriter();
            try (Reader in = text.open()) {
                in.transferTo(all);
            }
            return all.toString();
        } catch (IOException e) {
            throw new FaultException(Fault.FILE_OPEN_ELSEWHERE, e, name);
        }
    }

    public static void write(String rows, Path out) {
        SafeFile.write(out, stream -> stream.write(rows.getBytes(StandardCharsets.UTF_8)));
    }
}
