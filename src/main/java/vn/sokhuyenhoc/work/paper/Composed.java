package vn.sokhuyenhoc.work.paper;

import vn.sokhuyenhoc.files.paper.Papers;

/**
 * Papers that are ready to be written.
 *
 * @param size how many people, households ... are on them
 */
record Composed(Papers papers, int size) {
}
