package vn.sokhuyenhoc.ui.kit;

import java.util.concurrent.TimeUnit;
import vn.sokhuyenhoc.domain.fault.Progress;

/** Stands between work and screen: stops the one when asked to, and spares the other all but ten steps a second. */
final class Gauge implements Progress, Running {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Progress shown;
    private volatile boolean stopped;
    private long last = System.nanoTime() - PAUSE;

    Gauge(Progress shown) {
        this.shown = shown;
    }

    @Override
    public void at(long done, long of) {
        if (stopped) {
            throw new Stopped();
        }
        long now = System.nanoTime();
        if (now - last >= PAUSE || done == of) {
            last = now;
            shown.at(done, of);
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
