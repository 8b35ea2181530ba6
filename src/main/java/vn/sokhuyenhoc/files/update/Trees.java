package vn.sokhuyenhoc.files.update;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: taken away, or forced to the disk. */
final class Trees {
    private Trees() {
    }

    /** With all that lies in it; what is not there is gone already. */
    static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(tree)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }

    /** The folders themselves, so that names and moves outlive a power cut. Windows has no such thing for folders. */
    static void force(Path tree, boolean below) throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.walk(tree, below ? Integer.MAX_VALUE : 0)) {
            folders = all.filter(Files::isDirectory).toList();
        }
        for (Path one : folders) {
            try (FileChannel channel = FileChannel.open(one, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                return;
            }
        }
    }
}
