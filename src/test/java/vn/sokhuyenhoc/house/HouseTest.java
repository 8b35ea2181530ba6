package vn.sokhuyenhoc.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sokhuyenhoc.Main;

/** Our classes keep the rules of the house. That each rule can fail is shown by {@link SinsTest}. */
class HouseTest {
    private static final String ROOT = Main.class.getPackageName();
    private static final String GENERATED = "/store/tables/";
    static final JavaClasses OURS = new ClassFileImporter()
        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .withImportOption(location -> !location.contains(GENERATED))
        .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> ourClassesKeep() {
        return HouseRules.of(ROOT).entrySet().stream()
            .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(OURS)));
    }

    /** Rules tolerate empty rooms, so an import that finds nothing would pass them all. */
    @Test
    void ourClassesAreLookedAt() {
        assertTrue(OURS.contain(Main.class));
        assertTrue(OURS.contain(ROOT + ".domain.fault.Problem$Kind"));
        assertFalse(OURS.contain(HouseTest.class));
        assertTrue(OURS.stream().noneMatch(type -> type.getPackageName().startsWith(ROOT + ".store.tables")));
    }
}
