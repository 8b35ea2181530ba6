package vn.sokhuyenhoc.sins.domain.person;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks "domain has no clock": by a method reference. */
class SlyPerson {
    Supplier<Instant> since = Instant::now;
}
