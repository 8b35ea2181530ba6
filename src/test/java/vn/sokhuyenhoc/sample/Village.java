package vn.sokhuyenhoc.sample;

import java.util.List;
import java.util.Random;

/**
 * A village of the made-up commune.
 *
 * @param no     1 to 12, the order of the rolls
 * @param slug   its name in file names, ASCII
 * @param head   what its head is called in the signature block
 * @param people rows of its roll that are good
 * @param names  whose names are heard there, the commoner the more often
 */
record Village(int no, String name, String slug, String head, int people, List<NameGroup> names) {

    NameGroup draw(Random random) {
        return names.get(random.nextInt(names.size()));
    }

    String file(String extension) {
        return "%02d-%s.%s".formatted(no, slug, extension);
    }
}
