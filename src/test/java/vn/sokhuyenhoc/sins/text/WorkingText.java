package vn.sokhuyenhoc.sins.text;

import vn.sokhuyenhoc.sins.work.LoudWork;

/** Breaks "one way down": texts ask the work. */
class WorkingText {
    LoudWork work;
}
