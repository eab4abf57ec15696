package se.paragraf.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The floors of the house; every module inherits this test and so holds its own classes to it. */
public abstract class HouseRules {

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(
              location -> !location.contains("test-classes") && !location.contains("-tests.jar"))
          .importPackages("se.paragraf");

  @Test
  void theModelStandsOnTheGround() {
    noClasses()
        .that()
        .resideInAPackage("se.paragraf.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "se.paragraf.extract..",
            "se.paragraf.index..",
            "se.paragraf.cli..",
            "se.paragraf.corpus..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void theExtractorNeverSeesTheFloorsAbove() {
    noClasses()
        .that()
        .resideInAPackage("se.paragraf.extract..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "se.paragraf.index..",
            "se.paragraf.cli..",
            "se.paragraf.corpus..",
            "org.apache.lucene..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void theIndexSeesOnlyTheModelOfTheExtractor() {
    noClasses()
        .that()
        .resideInAPackage("se.paragraf.index..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "se.paragraf.extract..",
            "se.paragraf.cli..",
            "se.paragraf.corpus..",
            "org.apache.pdfbox..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void onlyTheReaderTouchesPdfBox() {
    noClasses()
        .that()
        .resideInAPackage("se.paragraf..")
        .and()
        .resideOutsideOfPackages("se.paragraf.extract.pdf..", "se.paragraf.corpus..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.pdfbox..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void onlyTheCommandLineTouchesPicocli() {
    noClasses()
        .that()
        .resideInAPackage("se.paragraf..")
        .and()
        .resideOutsideOfPackages("se.paragraf.cli..", "se.paragraf.corpus..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .allowEmptyShould(true)
        .check(classes);
  }

  @Test
  void packagesMakeNoCircles() {
    slices()
        .matching("se.paragraf.(*).(*)..")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
  }
}
