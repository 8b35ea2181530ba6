package vn.sokhuyenhoc.sample;

/** A chapter of the association; a village chapter belongs to the village of that number, others to none (0). */
record Chapter(String name, Kind kind, int village) {
    enum Kind { VILLAGE, SCHOOL, CLAN, WORKPLACE }
}
