package vn.sokhuyenhoc.sins;

/** Keeps "no standard streams": nothing else can speak yet. */
class Main {
    void tell() {
        System.err.println("no display");
    }
}
