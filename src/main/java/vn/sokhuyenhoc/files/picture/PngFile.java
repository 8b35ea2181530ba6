package vn.sokhuyenhoc.files.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as PNG without transparency, which papers that are kept may not have. */
public final class PngFile {
    private PngFile() {
    }

    /** @param argb rows of pixels from the top, each alpha, red, green, blue */
    public static byte[] bytes(int width, int height, int[] argb) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, argb, 0, width);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
