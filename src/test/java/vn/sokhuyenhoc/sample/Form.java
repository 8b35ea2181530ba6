package vn.sokhuyenhoc.sample;

import java.util.List;
import java.util.Objects;

/**
 * A filled form.
 *
 * @param marks ten, null where the paper is blank
 */
record Form(Citizen citizen, List<Integer> marks) {

    /** Of the marks that are there. */
    int total() {
        return marks.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** Of the marks that are there; a form always has some. */
    int lowest() {
        return marks.stream().filter(Objects::nonNull).mapToInt(Integer::intValue).min().orElseThrow();
    }
}
