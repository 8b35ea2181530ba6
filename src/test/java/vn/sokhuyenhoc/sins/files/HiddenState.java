package vn.sokhuyenhoc.sins.files;

import java.util.concurrent.atomic.AtomicLong;

/** Breaks "no state in statics": final in name only. */
class HiddenState {
    static final AtomicLong COUNT = new AtomicLong();
}
