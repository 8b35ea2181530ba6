package vn.sokhuyenhoc.sins.domain.person;

import java.time.LocalDate;

/** Breaks "domain has no clock": tells another age tomorrow. */
class AgingPerson {
    int age(int birth) {
        return LocalDate.now().getYear() - birth;
    }
}
