package vn.sokhuyenhoc.sins.domain.set;

import vn.sokhuyenhoc.sins.domain.round.CircleRound;

/** Breaks "no circles": knows the round that knows it. */
public class CircleSet {
    CircleRound round;
}
