package dev.rehearse.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Who may know whom. Stands here because only this module sees all of the product. */
@AnalyzeClasses(packages = Arrows.PRODUCT, importOptions = MainClasses.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule packagesImportAlongTheArrows = classes().should(Arrows.areKept());

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching(Arrows.PRODUCT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule enginesAndReportsKnowNoSystem = noClasses()
            .that()
            .resideInAnyPackage(Arrows.packages(
                    "rehearsal", "campaign", "explore", "fmea", "shrink", "ablation", "report", "junit"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Arrows.systems())
            .because("a fifth system changes nothing in them")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheCommandLineKnowsItsParser = noClasses()
            .that()
            .resideOutsideOfPackage(Arrows.PRODUCT + ".cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule onlyOnePackageKnowsSpark = noClasses()
            .that()
            .resideOutsideOfPackage(Arrows.PRODUCT + ".campaign.spark..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..");

    @ArchTest
    static void theTableOfArrowsNamesOnlyItsOwnRows(JavaClasses product) {
        assertEquals(Set.of(), Arrows.unknown());
    }
}
