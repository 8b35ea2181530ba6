package vn.sokhuyenhoc.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.slf4j.LoggerFactory;

/** Loads what opening a register takes, beside the password being typed or stretched, so that the opening itself waits for less. */
public final class WarmStart {
    private WarmStart() {
    }

    /** Opens an empty database in memory and asks it once. That it fails matters to nobody: the register says so itself when it is opened. */
    public static void run() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        try (Connection memory = DriverManager.getConnection("jdbc:h2:mem:")) {
            DSL.using(memory, SQLDialect.H2).selectOne().fetch();
        } catch (SQLException e) {
            LoggerFactory.getLogger(WarmStart.class).warn("not warmed", e);
        }
    }
}
