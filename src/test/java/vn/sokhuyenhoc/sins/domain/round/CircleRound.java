package vn.sokhuyenhoc.sins.domain.round;

import vn.sokhuyenhoc.sins.domain.set.CircleSet;

/** Breaks "no circles": knows the set that knows it. */
public class CircleRound {
    CircleSet set;
}
