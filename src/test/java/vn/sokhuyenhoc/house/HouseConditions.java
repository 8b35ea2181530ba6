package vn.sokhuyenhoc.house;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;

import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What ArchUnit does not bring itself. Each condition is met by a sinner, so a rule says "no classes should". */
final class HouseConditions {
    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final Set<String> CLOCK_CALLS = Set.of("java.lang.System.currentTimeMillis", "java.lang.System.nanoTime",
        "java.util.Date.<init>", "java.util.Calendar.getInstance");

    private HouseConditions() {
    }

    /** Calls and method references alike. */
    static ArchCondition<JavaClass> readAClock() {
        return having("read a clock", type -> accesses(type, access -> {
            String owner = access.getTargetOwner().getName();
            return CLOCK_CALLS.contains(owner + "." + access.getName()) || owner.equals("java.time.Clock")
                || owner.startsWith("java.time.") && access.getName().equals("now");
        }));
    }

    /** Fields, parameters and results, and calls that answer such a number, so that none hides in a local variable. */
    static ArchCondition<JavaClass> haveFloatingNumbers() {
        return having("have floating numbers", type -> Stream.of(
            type.getFields().stream().filter(field -> isFloating(field.getRawType())),
            type.getCodeUnits().stream().filter(HouseConditions::hasFloatingSignature),
            type.getCodeUnitAccessesFromSelf().stream().filter(call -> isFloating(call.getTarget().getRawReturnType()))
        ).flatMap(sinners -> sinners));
    }

    static ArchCondition<JavaClass> callStyleSetters() {
        return having("set a style in code", type -> accesses(type, access ->
            Set.of("setStyle", "styleProperty").contains(access.getName())
                && access.getTargetOwner().isAssignableTo("javafx.css.Styleable")));
    }

    /** Fields that can be set, and final ones that hold something made to be changed. */
    static ArchCondition<JavaClass> keepStateInStatics() {
        return having("keep state in statics", type -> type.getFields().stream()
            .filter(field -> field.getModifiers().contains(STATIC) && !field.getModifiers().contains(SYNTHETIC))
            .filter(field -> !field.getModifiers().contains(FINAL) || holdsState(field)));
    }

    private static boolean holdsState(JavaField field) {
        JavaClass type = field.getRawType();
        return type.getPackageName().equals("java.util.concurrent.atomic") || type.isAssignableTo(ThreadLocal.class)
            || type.isAssignableTo("javafx.beans.value.WritableValue");
    }

    private static boolean hasFloatingSignature(JavaCodeUnit unit) {
        return unit instanceof JavaMethod && isFloating(unit.getRawReturnType())
            || unit.getRawParameterTypes().stream().anyMatch(HouseConditions::isFloating);
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static Stream<? extends HasDescription> accesses(JavaClass type, Predicate<JavaAccess<?>> sin) {
        return type.getAccessesFromSelf().stream().filter(sin);
    }

    private static ArchCondition<JavaClass> having(String description, Function<JavaClass, Stream<? extends HasDescription>> sinners) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                sinners.apply(type).forEach(sinner -> events.add(SimpleConditionEvent.satisfied(type,
                    sinner.getDescription() + " in " + type.getSourceCodeLocation())));
            }
        };
    }
}
