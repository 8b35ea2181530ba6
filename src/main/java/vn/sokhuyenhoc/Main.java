package vn.sokhuyenhoc;

/** Where the program starts. Not an {@code Application}: JavaFX refuses such a main class on the class path. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        throw new IllegalStateException("not wired yet");
    }
}
