package vn.sokhuyenhoc.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static vn.sokhuyenhoc.house.HouseConditions.callStyleSetters;
import static vn.sokhuyenhoc.house.HouseConditions.haveFloatingNumbers;
import static vn.sokhuyenhoc.house.HouseConditions.keepStateInStatics;
import static vn.sokhuyenhoc.house.HouseConditions.readAClock;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of the house as data, for the classes below one base package. Each must also fail on the sins. */
final class HouseRules {
    /** Libraries that only some packages may name; a package is written after the base package, "" is the base package itself. */
    record Fence(String name, List<String> libraries, List<String> rooms) {
    }

    static final List<Fence> FENCES = List.of(
        new Fence("SQL and ciphers live in store",
            List.of("org.jooq", "org.h2", "org.flywaydb", "org.bouncycastle", "java.sql", "javax.sql"), List.of(".store..")),
        new Fence("Excel, Word and PDF live in files", List.of("org.apache.poi", "org.openpdf"), List.of(".files..")),
        new Fence("PDF pages are drawn in files.pdf", List.of("org.apache.pdfbox", "com.google.zxing"), List.of(".files.pdf..")),
        new Fence("Markdown lives in files.markdown", List.of("org.commonmark"), List.of(".files.markdown..")),
        new Fence("JavaFX lives in ui and start",
            List.of("javafx", "org.controlsfx", "atlantafx", "org.kordamp.ikonli"), List.of(".ui..", ".start..")),
        new Fence("picocli lives in cli", List.of("picocli"), List.of(".cli..")));

    private final String root;

    private HouseRules(String root) {
        this.root = root;
    }

    static Map<String, ArchRule> of(String root) {
        return new HouseRules(root).all();
    }

    private Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("one way down", oneWayDown());
        rules.put("store and files are strangers", CompositeArchRule.of(List.of(
            noClasses().that().resideInAPackage(root + ".store..").should().dependOnClassesThat().resideInAPackage(root + ".files.."),
            noClasses().that().resideInAPackage(root + ".files..").should().dependOnClassesThat().resideInAPackage(root + ".store.."))));
        rules.put("screens are strangers", slices().matching(root + ".ui.(*)..").should().notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage(root + ".ui.kit..")));
        rules.put("no circles", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("domain is plain Java", classes().that().resideInAPackage(root + ".domain..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(root + ".domain..",
                "java.lang..", "java.util..", "java.time..", "java.math..", "java.text..", "java.io", "java.nio.."));
        rules.put("domain has no clock", noClasses().that().resideInAPackage(root + ".domain..").should(readAClock()));
        // Likeness is a probability, never a mark.
        rules.put("marks are exact", noClasses().that().resideInAPackage(root + ".domain..")
            .and().resideOutsideOfPackage(root + ".domain.likeness..").should(haveFloatingNumbers()));
        rules.put("a view model needs no screen", noClasses().that().haveNameMatching(".*ViewModel(\\$.*)?")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..",
                "javafx.application..", "javafx.concurrent..", "org.controlsfx..", "atlantafx.."));
        rules.put("one class changes threads", noClasses().that(areNot(root + ".ui.kit.FxTaskRunner"))
            .should().dependOnClassesThat().haveFullyQualifiedName("javafx.application.Platform"));
        rules.put("one class asks the network", noClasses().that(areNot(root + ".files.update.HttpsPage"))
            .should().dependOnClassesThat(describe("speak to the network", type -> !type.getName().equals("java.net.URL") // of a resource
                && (type.getPackageName().startsWith("java.net") || type.getPackageName().startsWith("javax.net"))))
            .orShould().callMethod(java.net.URL.class, "openStream"));
        FENCES.forEach(fence -> rules.put(fence.name(), rule(fence)));
        rules.put("looks live in CSS", noClasses().should(callStyleSetters()));
        rules.put("no state in statics", noClasses().should(keepStateInStatics()));
        rules.put("no standard streams", noClasses().that(areNot(root + ".Main")).should(ACCESS_STANDARD_STREAMS));
        rules.put("no nameless exceptions", noClasses().should(THROW_GENERIC_EXCEPTIONS));
        // Rooms may still be empty; that a rule can fail at all is shown by the sins.
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule oneWayDown() {
        return layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true)
            .layer("start").definedBy(root, root + ".cli..", root + ".start..")
            .layer("ui").definedBy(root + ".ui.*..") // a class beside the screens would escape "screens are strangers"
            .layer("work").definedBy(root + ".work..")
            .layer("store").definedBy(root + ".store..")
            .layer("files").definedBy(root + ".files..")
            .layer("text").definedBy(root + ".text..")
            .layer("domain").definedBy(root + ".domain..")
            .whereLayer("start").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyAccessLayers("work", "domain", "text")
            .whereLayer("work").mayOnlyAccessLayers("store", "files", "domain", "text")
            .whereLayer("store").mayOnlyAccessLayers("domain")
            .whereLayer("files").mayOnlyAccessLayers("domain", "text")
            .whereLayer("text").mayOnlyAccessLayers("domain")
            .whereLayer("domain").mayNotAccessAnyLayer()
            .ensureAllClassesAreContainedInArchitecture();
    }

    /** The one class that may, with all that lies inside it. */
    private static DescribedPredicate<JavaClass> areNot(String type) {
        return describe("are not " + type, other -> !other.getName().equals(type) && !other.getName().startsWith(type + "$"));
    }

    private ArchRule rule(Fence fence) {
        String[] rooms = fence.rooms().stream().map(room -> root + room).toArray(String[]::new);
        String[] libraries = fence.libraries().stream().map(library -> library + "..").toArray(String[]::new);
        return noClasses().that().resideOutsideOfPackages(rooms).should().dependOnClassesThat().resideInAnyPackage(libraries);
    }
}
