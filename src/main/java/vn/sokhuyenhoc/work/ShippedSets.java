package vn.sokhuyenhoc.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.sokhuyenhoc.domain.access.Deed;
import vn.sokhuyenhoc.domain.criteria.CriteriaReader;
import vn.sokhuyenhoc.domain.criteria.SetHead;
import vn.sokhuyenhoc.store.CriteriaStore;
import vn.sokhuyenhoc.store.Database;

/**
 * The criteria sets that come with the program, each as the rows of its sheet, and frames for those of which only the decision is known.
 * None is official wording; each says what it is.
 */
final class ShippedSets {
    private static final List<String> FILES = List.of("du-thao-2020-cong-dan", "qd244-2022-cong-dan", "tt22-2020-don-vi");
    private static final List<String> FRAMES = List.of("qd324-cong-dan", "qd242-2022-gia-dinh", "qd242-2022-dong-ho", "qd242-2022-cong-dong",
        "qd242-2022-don-vi", "qd448-2015-gia-dinh", "tt24-2023-don-vi", "tt25-2023-cong-dong-xa");

    private ShippedSets() {
    }

    static List<String> bodies() {
        return FILES.stream().map(ShippedSets::body).toList();
    }

    /** Head rows only. */
    static List<String> frames() {
        return FRAMES.stream().map(ShippedSets::body).toList();
    }

    /** Puts those on the shelf that are not there: all into a new register, those of a newer program into an old one. */
    static void addMissing(Database database) {
        CriteriaStore sets = new CriteriaStore(database);
        Set<String> there = sets.ids();
        if (!there.containsAll(FILES) || !there.containsAll(FRAMES)) {
            database.change(Deed.PROGRAM, () -> {
                add(bodies(), there, sets::add);
                add(frames(), there, sets::addFrame);
                return null;
            });
        }
    }

    private static void add(List<String> bodies, Set<String> there, Consumer<String> how) {
        bodies.stream().filter(body -> !there.contains(SetHead.of(CriteriaReader.rows(body)).id())).forEach(how);
    }

    private static String body(String file) {
        try (InputStream in = ShippedSets.class.getResourceAsStream("/criteria/" + file + ".tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
