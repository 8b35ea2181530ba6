package vn.sokhuyenhoc.sins.domain.person;

import java.sql.ResultSet;

/** Breaks "domain is plain Java": knows how it is stored. */
class StoredPerson {
    ResultSet row;
}
