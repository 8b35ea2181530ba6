package vn.sokhuyenhoc.sins.work;

import vn.sokhuyenhoc.sins.Wiring;

/** Breaks "one way down": the work asks for what should be handed to it. */
class WiredWork {
    Wiring wiring;
}
