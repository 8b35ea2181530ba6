package vn.sokhuyenhoc.sins.work;

/** Breaks "no standard streams": prints, and lets a trace out. */
public class LoudWork {
    void tell(IllegalStateException failure) {
        System.out.println("done");
        failure.printStackTrace();
    }
}
