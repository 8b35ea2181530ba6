package vn.sokhuyenhoc.sins.cli;

/** Breaks "no standard streams": a command prints through its own writer only. */
class PrintingCommand {
    void tell() {
        System.err.println("done");
    }
}
