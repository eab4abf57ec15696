package se.paragraf.extract.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.paragraf.model.Organization;
import se.paragraf.model.Organization.Kind;
import se.paragraf.model.Organization.KnownFrom;

class OrganizationsTest {

  private static final List<String> NOTHING = List.of();

  private static String name(String formal) {
    return Organizations.find(List.of(formal), NOTHING, 1).map(Organization::name).orElse("");
  }

  @Test
  void readsRegionsWithoutTheirGenitive() {
    assertThat(name("Region Almhärad")).isEqualTo("Region Almhärad");
    assertThat(name("Region Almhärads budget")).isEqualTo("Region Almhärad");
    assertThat(name("Region Jämtland Härjedalen")).isEqualTo("Region Jämtland Härjedalen");
    assertThat(name("Västra Götalandsregionens policy")).isEqualTo("Västra Götalandsregionen");
  }

  @Test
  void readsMunicipalitiesAndTowns() {
    assertThat(name("Solviks kommun")).isEqualTo("Solviks kommun");
    assertThat(name("Solviks kommuns revisorer")).isEqualTo("Solviks kommun");
    assertThat(name("Norrbäcks stad")).isEqualTo("Norrbäcks stad");
    assertThat(name("Norrbäcks Stad")).isEqualTo("Norrbäcks Stad");
    assertThat(name("Upplands Norrby kommun")).isEqualTo("Upplands Norrby kommun");
  }

  @Test
  void readsNamesThatBeginWithALetterBeyondZ() {
    assertThat(name("Ålviks kommun")).isEqualTo("Ålviks kommun");
    assertThat(name("Protokoll för Östernäs kommuns nämnd")).isEqualTo("Östernäs kommun");
    assertThat(name("Ängsö Ås stad")).isEqualTo("Ängsö Ås stad");
    assertThat(name("ÅLVIKS KOMMUN")).isEqualTo("Ålviks kommun");
    assertThat(name("REGION ÅSHÄRADS LÄN")).isEqualTo("Region Åshärads län");
  }

  @Test
  void leavesWordsBeforeTheNameOut() {
    assertThat(name("Kommunstyrelsen Solviks kommun")).isEqualTo("Solviks kommun");
    assertThat(name("Protokoll Östernäs kommun")).isEqualTo("Östernäs kommun");
    assertThat(name("För Solviks kommun gäller")).isEqualTo("Solviks kommun");
  }

  @Test
  void readsNamesSetInCapitals() {
    assertThat(name("SOLVIKS KOMMUN")).isEqualTo("Solviks kommun");
    assertThat(name("REGION ALMHÄRAD")).isEqualTo("Region Almhärad");
  }

  @Test
  void tellsTheKind() {
    assertThat(Organizations.find(List.of("Solviks kommun"), NOTHING, 1).orElseThrow())
        .isEqualTo(new Organization("Solviks kommun", Kind.MUNICIPALITY, KnownFrom.PAGE));
    assertThat(Organizations.in("Region Almhärad/protokoll", KnownFrom.FOLDER).orElseThrow())
        .isEqualTo(new Organization("Region Almhärad", Kind.REGION, KnownFrom.FOLDER));
    assertThat(Organizations.find(List.of("Fyrverket"), NOTHING, 1).orElseThrow().kind())
        .isEqualTo(Kind.OTHER);
  }

  @Test
  void takesWordsBeforeKommunForNoName() {
    assertThat(name("Varje kommun")).isEmpty();
    assertThat(name("En kommun")).isEmpty();
    assertThat(name("kommun")).isEmpty();
  }

  @Test
  void weighsANameInAHeadAsSixInTheText() {
    List<String> six = java.util.Collections.nCopies(6, "Norrby kommun");
    List<String> four = java.util.Collections.nCopies(4, "Norrby kommun");
    assertThat(Organizations.find(List.of("Solviks kommun"), six, 1)).isEmpty();
    assertThat(Organizations.find(List.of("Solviks kommun"), four, 1).map(Organization::name))
        .contains("Solviks kommun");
  }

  @Test
  void knowsNoneWhenMentionsAreTooFewOrTwoWeighAlike() {
    assertThat(Organizations.find(NOTHING, List.of("Solviks kommun"), 2)).isEmpty();
    assertThat(Organizations.find(NOTHING, List.of("Solviks kommun", "Solviks kommun"), 2))
        .isPresent();
    assertThat(Organizations.in("Solviks kommun och Norrby kommun", KnownFrom.METADATA)).isEmpty();
  }

  @Test
  void asksForAgenciesOnlyWhereNoMunicipalityIsNamed() {
    assertThat(
            Organizations.find(List.of("Fyrverket", "Fyrverket"), List.of("Solviks kommun"), 1)
                .map(Organization::name))
        .contains("Solviks kommun");
  }
}
