package dev.rehearse.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.rehearse.kernel.Signal;
import dev.rehearse.kernel.State;
import dev.rehearse.property.Docket;

/** What would let two runs of one seed differ, on another machine, in another minute or on another thread. */
@AnalyzeClasses(packages = Arrows.PRODUCT, importOptions = MainClasses.class)
class DeterminismTest {
    /** Only the command line lives in real time. */
    private static final String TERMINAL = Arrows.PRODUCT + ".cli..";

    @ArchTest
    static final ArchRule nobodyReadsTheWallClock = noClasses()
            .that()
            .resideOutsideOfPackage(TERMINAL)
            .should()
            .callMethodWhere(calls("java\\.lang\\.System", "nanoTime|currentTimeMillis"))
            .orShould()
            .callMethodWhere(calls("java\\.time\\..*", "now|systemUTC|systemDefaultZone|system|tick.*"));

    @ArchTest
    static final ArchRule chanceHasOneDoor = noClasses()
            .should()
            .callMethodWhere(calls("java\\.lang\\.Math|java\\.lang\\.StrictMath", "random"))
            .orShould()
            .callMethodWhere(calls("java\\.util\\.UUID", "randomUUID"))
            .orShould()
            .callMethodWhere(calls("java\\.util\\.Collections", "shuffle"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)"
                    + "|java\\.security\\.SecureRandom");

    @ArchTest
    static final ArchRule elementaryFunctionsAreTheSameOnEveryMachine = noClasses()
            .should()
            .callMethodWhere(
                    calls("java\\.lang\\.Math", "a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot"))
            .because("Math may answer differently from one machine to the next, StrictMath may not");

    @ArchTest
    static final ArchRule nothingDependsOnIdentity =
            noClasses().should().callMethodWhere(calls("java\\.lang\\.System", "identityHashCode"));

    @ArchTest
    static final ArchRule nothingMutableIsShared =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule noThreadRunsInTheModel = noClasses()
            .that()
            .resideInAnyPackage(Arrows.packages("kernel", "stats", "site"))
            .or()
            .resideInAnyPackage(Arrows.systems())
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.(Thread|ThreadLocal)|java\\.util\\.concurrent\\.(?!TimeUnit).*");

    @ArchTest
    static final ArchRule whatOnlyCountsDecidesNothing = noClasses()
            .that()
            .resideInAPackage(Arrows.PRODUCT + ".measure..")
            .or()
            .areAssignableTo(Docket.class)
            .should()
            .callMethodWhere(calls("dev\\.rehearse\\.kernel\\.Context", "(?!now).*"))
            .because(
                    "fingerprints leave meters out, so a meter that did anything would make different worlds look equal");

    @ArchTest
    static final ArchRule onlyMetersAndTheDocketOnlyCount = classes()
            .that(DescribedPredicate.describe("say that they only count", DeterminismTest::saysThatItOnlyCounts))
            .should()
            .resideInAPackage(Arrows.PRODUCT + ".measure..")
            .orShould()
            .be(Docket.class);

    private static boolean saysThatItOnlyCounts(JavaClass type) {
        return !type.isInterface() && type.tryGetMethod("onlyCounts").isPresent();
    }

    @ArchTest
    static final ArchRule statesAndSignalsArePlain = classes()
            .that()
            .areAssignableTo(State.class)
            .or()
            .areAssignableTo(Signal.class)
            .should(PlainFields.isAllThatIsHeld())
            .because("a run is data: it is forked, stored, compared and replayed");

    private static DescribedPredicate<JavaMethodCall> calls(String ownerPattern, String methodPattern) {
        DescribedPredicate<JavaClass> type = nameMatching(ownerPattern).forSubtype();
        return target(owner(type))
                .and(target(nameMatching(methodPattern)))
                .as("calls %s.%s", ownerPattern, methodPattern)
                .forSubtype();
    }
}
