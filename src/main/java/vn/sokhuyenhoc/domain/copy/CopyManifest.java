package vn.sokhuyenhoc.domain.copy;

import java.util.Map;

/**
 * What a copy says of itself.
 *
 * @param name   whose copy it is, when and why it was made
 * @param by     login of who worked then; empty where not known
 * @param program version of the program that made it
 * @param schema version of the tables
 * @param parts  SHA-256 in hexadecimal of each file in it
 */
public record CopyManifest(CopyName name, String by, String program, String schema, RegisterState state, Map<String, String> parts) {

    public CopyManifest {
        parts = Map.copyOf(parts);
    }

    public CopyManifest with(Map<String, String> sums) {
        return new CopyManifest(name, by, program, schema, state, sums);
    }
}
