package vn.sokhuyenhoc.sins.store;

import java.util.Set;
import org.jooq.DSLContext;
import vn.sokhuyenhoc.sins.domain.person.PlainPerson;

/** Keeps "SQL and ciphers live in store". Keeps "one way down". Keeps "no nameless exceptions". Keeps "no state in statics". */
class PlainStore {
    static final Set<String> TABLES = Set.of("person");
    DSLContext context;
    PlainPerson person;

    static class Refused extends RuntimeException {
        Refused() {
            super("refused");
        }
    }
}
