package vn.sokhuyenhoc.start;

import vn.sokhuyenhoc.store.copy.ProgramVersion;

/** The version that the build wrote down. */
public final class Version {
    private Version() {
    }

    public static String text() {
        return ProgramVersion.text();
    }
}
