package vn.sokhuyenhoc.domain.fault;

/** Told by long work how far it is; it throws {@link Stopped} where the clerk has asked to stop, and nothing is then kept. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, of) -> { };

    /**
     * @param done rows done so far
     * @param of   rows in all; 0 where not known
     */
    void at(long done, long of);

    /** The clerk stopped the work; nothing of it was kept. */
    final class Stopped extends RuntimeException {
        public Stopped() {
            super("stopped by the clerk");
        }
    }
}
