package vn.sokhuyenhoc.sins.work;

/** Breaks "no nameless exceptions": says that, not what, went wrong. */
class NamelessWork {
    void fail() {
        throw new RuntimeException("failed");
    }
}
