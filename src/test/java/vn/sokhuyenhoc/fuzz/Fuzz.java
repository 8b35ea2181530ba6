package vn.sokhuyenhoc.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sokhuyenhoc.domain.fault.Fault;
import vn.sokhuyenhoc.domain.fault.FaultException;
import vn.sokhuyenhoc.text.Messages;
import vn.sokhuyenhoc.text.Sentences;

/**
 * Puts spoilt inputs through a door: each is read, or refused with a sentence, within ten seconds of the processor's time, so that a busy
 * machine condemns nobody. Keeps those that were neither.
 */
final class Fuzz implements AutoCloseable {
    private static final long MOST_SECONDS = 10;
    /** By the clock on the wall; whatever takes longer hangs. */
    private static final long PATIENCE = 6 * MOST_SECONDS;
    /** It writes long traces of what it meets; held here so that it stays silent. */
    private static final Logger POI = Logger.getLogger("org.apache.poi");
    private final Path folder;
    private final Sentences sentences = new Sentences(new Messages(Messages.VIETNAMESE));
    private ExecutorService clerk = clerk();
    private final List<String> defects = new ArrayList<>();
    private int tried;
    private int read;
    private int refused;
    private volatile long worked;
    private long worstNanos;
    private long worstHeap;

    Fuzz(Path folder) {
        this.folder = folder;
        POI.setLevel(Level.OFF);
    }

    private static ExecutorService clerk() {
        return Executors.newSingleThreadExecutor(run -> {
            Thread thread = new Thread(run, "fuzz");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** So many inputs of this door. */
    void run(Door door, int inputs, long seed) {
        for (int i = 0; i < inputs; i++) {
            Spoiler spoiler = new Spoiler(seed * 1_000_003 + i);
            byte[] whole = door.whole().get(i % door.whole().size());
            one(door, spoiler.spoilt(whole, door.kind()), "seed " + seed + ", input " + i);
        }
    }

    void one(Door door, byte[] input, String which) {
        Path file = folder.resolve("spoilt." + door.ending());
        tried++;
        worked = 0;
        try {
            Files.write(file, input);
            Future<?> done = clerk.submit(() -> timed(door, file));
            done.get(PATIENCE, TimeUnit.SECONDS);
            read++;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FaultException told && told.fault() != Fault.UNEXPECTED) {
                sentences.withCode(told);
                refused++;
            } else {
                defect(door, input, which, e.getCause());
            }
        } catch (TimeoutException e) {
            clerk.shutdownNow();
            clerk = clerk();
            defect(door, input, which, e);
        } catch (InterruptedException | IOException e) {
            defect(door, input, which, e);
        }
        if (worked > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
            defect(door, input, which, new TimeoutException(worked / 1_000_000 + " ms"));
        }
        worstNanos = Math.max(worstNanos, worked);
        Runtime runtime = Runtime.getRuntime();
        worstHeap = Math.max(worstHeap, runtime.totalMemory() - runtime.freeMemory());
    }

    private void timed(Door door, Path file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            door.read().accept(file);
        } finally {
            worked = threads.getCurrentThreadCpuTime() - start;
        }
    }

    private void defect(Door door, byte[] input, String which, Throwable failure) {
        Path kept = Path.of("target/fuzz", door.name() + "-" + defects.size() + "." + door.ending());
        try {
            Files.createDirectories(kept.getParent());
            Files.write(kept, input);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        StringBuilder where = new StringBuilder();
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String words = at.toString();
            where.append("\n    ").append(words, 0, Math.min(300, words.length()));
            for (int i = 0; i < Math.min(6, at.getStackTrace().length); i++) {
                where.append("\n      at ").append(at.getStackTrace()[i]);
            }
        }
        String said = where.length() > 2500 ? where.substring(0, 2500) : where.toString();
        defects.add(door.name() + ", " + which + ", kept as " + kept + ": " + said);
    }

    List<String> defects() {
        return defects;
    }

    int tried() {
        return tried;
    }

    int read() {
        return read;
    }

    /** One line of the figure. */
    String figures(String name) {
        return String.format("%-24s %6d inputs: %6d refused, %6d read, %d neither; worst %5d ms, heap up to %4d MB", name, tried, refused, read,
            defects.size(), worstNanos / 1_000_000, worstHeap >> 20);
    }

    @Override
    public void close() {
        clerk.shutdownNow();
    }
}
