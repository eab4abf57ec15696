package se.paragraf.index.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignItemsTest {

  private static final List<String> COMMITTEE =
      List.of(
          "godkänna hamnrapport 1 för 2024",
          "uppmana hamnlag med skulder att fortsätta arbeta planenligt för att nå ett resultat i balans",
          "rapportering av arbetet sker inom ramen för den årliga hamnsynen. Planen ska vara antagen av hamnlaget.",
          "hamnlag med skulder kallas till ett extra hamnmöte under våren 2025",
          "uppmana hamnlagen i Norrsund och Vik att fortsätta minska hyrda båtar till högst tre procent");

  private static final List<String> BOARD =
      List.of(
          "godkänna hamnrapport 1 för 2024",
          "uppmana hamnlag med skulder att fortsätta arbeta planenligt för att snabbt nå ett resultat i balans. Rapportering av arbetet sker inom ramen för den årliga hamnsynen.",
          "uppmärksamma att hamnlagen i Norrsund och Vik inte når målet om hyrda båtar till högst tre procent");

  @Test
  void namesEveryItemThatWasMergedLeftOutOrReworded() {
    List<ItemChange> changes = new AlignItems().align(COMMITTEE, BOARD);

    assertThat(changes)
        .extracting(change -> change.fromItems() + " -> " + change.toItems())
        .containsExactly("[1, 2] -> [1]", "[3] -> []", "[4] -> [2]");
  }

  @Test
  void anItemThatIsNewStandsWhereTheLaterStepHasIt() {
    List<String> later = List.of(COMMITTEE.get(0), "avsätta medel för en ny brygga i Norrsund");

    assertThat(new AlignItems().align(COMMITTEE.subList(0, 1), later))
        .extracting(change -> change.fromItems() + " -> " + change.toItems())
        .containsExactly("[] -> [1]");
  }
}
