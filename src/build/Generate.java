import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Build step: runs the migrations on an empty database in memory and writes jOOQ's classes from it. */
void main(String[] args) throws Exception {
    java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    String url = "jdbc:h2:mem:generate;DB_CLOSE_DELAY=-1";
    Flyway.configure().dataSource(url, "sa", "").locations("filesystem:src/main/resources/db/migration")
        .placeholders(java.util.Map.of("bytes", "binary large object")).load().migrate();
    GenerationTool.generate(new Configuration()
        .withLogging(org.jooq.meta.jaxb.Logging.WARN)
        .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
        .withGenerator(new Generator()
            .withDatabase(new Database().withName("org.jooq.meta.h2.H2Database").withInputSchema("PUBLIC")
                .withExcludes("(?i:flyway_schema_history)").withOutputSchemaToDefault(true))
            .withTarget(new Target().withPackageName("vn.sokhuyenhoc.store.tables").withDirectory(args[0]))));
}
