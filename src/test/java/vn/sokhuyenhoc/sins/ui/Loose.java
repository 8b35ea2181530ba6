package vn.sokhuyenhoc.sins.ui;

/** Breaks "one way down": lies beside the screens, where nobody sees whom it imports. */
class Loose {
}
