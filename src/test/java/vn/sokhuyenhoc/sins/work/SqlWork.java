package vn.sokhuyenhoc.sins.work;

import java.sql.Connection;
import javax.sql.DataSource;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.flywaydb.core.Flyway;
import org.h2.Driver;
import org.jooq.DSLContext;

/** Breaks "SQL and ciphers live in store": names each library of the store. */
class SqlWork {
    DSLContext context;
    Driver driver;
    Flyway flyway;
    Argon2BytesGenerator argon;
    Connection connection;
    DataSource source;
}
