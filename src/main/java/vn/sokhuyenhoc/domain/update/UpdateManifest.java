package vn.sokhuyenhoc.domain.update;

import java.time.LocalDate;
import java.util.List;

/**
 * What an update file says of itself; only to be believed where it is signed.
 *
 * @param system as {@link Machine} names it
 * @param schema highest number of a step of the tables that the version knows
 * @param made   day on which the file was made
 * @param notes  what the version brings, in the clerk's words
 * @param items  each file of the program
 */
public record UpdateManifest(Version version, String system, int schema, LocalDate made, List<String> notes, List<Item> items) {

    /**
     * One file of the program.
     *
     * @param path below the program's folder, with slashes
     * @param sum  SHA-256 in small hexadecimal digits
     * @param time seconds since 1970 of its last change: Java knows by it the jars that its class archive was made of
     */
    public record Item(String path, long bytes, String sum, boolean executable, long time) {
    }

    public UpdateManifest {
        notes = List.copyOf(notes);
        items = List.copyOf(items);
    }

    /** All files together. */
    public long bytes() {
        return items.stream().mapToLong(Item::bytes).sum();
    }
}
