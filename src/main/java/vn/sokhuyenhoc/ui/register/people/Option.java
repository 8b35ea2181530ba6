package vn.sokhuyenhoc.ui.register.people;

/** Something to choose, as it reads. */
public record Option<T>(T value, String words) {
    @Override
    public String toString() {
        return words;
    }
}
