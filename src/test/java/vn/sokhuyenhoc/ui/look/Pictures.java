package vn.sokhuyenhoc.ui.look;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Takes pictures of a window and writes them beside the walk, into {@code target/screens/all}. */
public final class Pictures implements AutoCloseable {
    private static final Path FOLDER = Path.of("target", "screens", "all");

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final List<Future<?>> written = new ArrayList<>();

    /** Called on the screen's thread. */
    public void take(Scene scene, String name) {
        WritableImage shot = scene.snapshot(null);
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] dots = new int[width * height];
        shot.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        written.add(writer.submit(() -> write(dots, width, height, FOLDER.resolve(name + ".png"))));
    }

    private static void write(int[] dots, int width, int height, Path file) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, dots, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found so far, beside the pictures. */
    public void note(Collection<String> flaws) {
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve("flaws.txt"), flaws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until all are written; how many. */
    public int count() throws Exception {
        for (Future<?> one : written) {
            one.get();
        }
        return written.size();
    }

    @Override
    public void close() {
        writer.close();
    }
}
