package se.paragraf.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.index.chain.Action;
import se.paragraf.index.chain.Chain;
import se.paragraf.index.chain.Chain.DecisionText;
import se.paragraf.index.chain.Chain.Step;
import se.paragraf.index.chain.Chain.StepChange;
import se.paragraf.index.search.DocumentRef;
import se.paragraf.model.DocumentKind;

class ChangedItemsTest {

  private static final List<StepChange> CHANGES =
      List.of(change(List.of(1, 2), List.of(1)), change(List.of(3), List.of()));

  private static StepChange change(List<Integer> from, List<Integer> to) {
    return new StepChange(0, 1, from, to, List.of());
  }

  private static Step step(String... items) {
    DocumentRef file =
        new DocumentRef(
            "0123456789ab-1",
            Optional.empty(),
            DocumentKind.PROTOKOLL,
            Optional.empty(),
            Optional.of("Hamnrådet"),
            Optional.of(LocalDate.of(2024, 5, 2)),
            "a.pdf",
            1);
    return new Step(
        file.body(),
        file.date(),
        Optional.of(4),
        Optional.empty(),
        Action.DECIDES,
        new DecisionText("", List.of(items)),
        "Hamnrådet 2024-05-02 § 4",
        file,
        List.of());
  }

  private static ChangedItems items() {
    Chain chain =
        new Chain(
            Optional.empty(),
            Optional.empty(),
            "Bryggan",
            List.of(step("a", "b", "c", "d"), step("a", "b c")),
            CHANGES,
            List.of(),
            List.of());
    return new ChangedItems(Messages.in(Messages.Language.SV), chain);
  }

  @Test
  void countsEachMergedItemOfTheEarlierStep() {
    assertThat(items().count(CHANGES)).isEqualTo("3 av 4 punkter i steg 1 är ändrade:");
  }

  @Test
  void saysWhichItemsBecameWhich() {
    assertThat(items().of(CHANGES.get(0))).isEqualTo("punkt 2 och 3 i steg 1 blev punkt 2:");
    assertThat(items().of(CHANGES.get(1))).isEqualTo("punkt 4 i steg 1 ströks:");
    assertThat(items().of(change(List.of(), List.of(2)))).isEqualTo("punkt 3 är ny sedan steg 1:");
  }
}
