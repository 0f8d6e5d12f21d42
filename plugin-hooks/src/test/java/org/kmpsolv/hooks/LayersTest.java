package org.kmpsolv.hooks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The rooms of the house and who may use what: imports run one way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayersTest {
  private static final String METADATA = "org.kmpsolv.metadata..";
  private static final String RESOLVER = "org.kmpsolv.resolver..";
  private static final String SCENARIOS = "org.kmpsolv.scenarios..";
  private static final String HOOKS = "org.kmpsolv.hooks..";

  private JavaClasses classes;

  @BeforeAll
  void importClasses() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.kmpsolv");
  }

  @Test
  void importsRunFromHooksToScenariosToResolverToMetadata() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("metadata")
        .definedBy(METADATA)
        .layer("resolver")
        .definedBy(RESOLVER)
        .layer("scenarios")
        .definedBy(SCENARIOS)
        .layer("hooks")
        .definedBy(HOOKS)
        .whereLayer("hooks")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("scenarios")
        .mayOnlyBeAccessedByLayers("hooks")
        .whereLayer("resolver")
        .mayOnlyBeAccessedByLayers("scenarios", "hooks")
        .ensureAllClassesAreContainedInArchitecture()
        .check(classes);
  }

  @Test
  void importsRunOneWayAmongHooksToo() {
    slices().matching("org.kmpsolv.hooks.(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void theResolverDoesNoInputAndOutput() {
    noClasses()
        .that()
        .resideInAPackage(RESOLVER)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
        .check(classes);
  }

  @Test
  void onlyHooksTouchTheTerminalAndEndTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HOOKS)
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(classes);
  }

  @Test
  void onlyTheResolverKnowsTheSatSolver() {
    onlyIn("org.sat4j..", RESOLVER);
  }

  @Test
  void onlyHooksKnowTheCommandLineLibrary() {
    onlyIn("picocli..", HOOKS);
  }

  @Test
  void onlyScenariosAndHooksKnowJackson() {
    onlyIn("tools.jackson..", SCENARIOS, HOOKS);
  }

  private void onlyIn(String library, String... rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(classes);
  }
}
