package vn.sokhuyenhoc.ui.overview;

/**
 * How far the year has come with a goal.
 *
 * @param goal    what it is about
 * @param rate    the share with what it is counted of; empty where it is not known
 * @param verdict whether it is reached, or what is missing
 * @param missing what to do before there is a share; null where there is one
 */
record GoalLine(String goal, String rate, String verdict, boolean reached, Step missing) {
}
