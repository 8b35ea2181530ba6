package vn.sokhuyenhoc.sins.domain.person;

/** Breaks "domain has no clock": by milliseconds. */
class TickingPerson {
    long since = System.currentTimeMillis();
}
