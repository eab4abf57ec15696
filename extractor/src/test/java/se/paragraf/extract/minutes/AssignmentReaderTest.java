package se.paragraf.extract.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.paragraf.model.Paragraph.Assignment;
import se.paragraf.model.Paragraph.Decision;
import se.paragraf.model.Paragraph.Item;
import se.paragraf.model.Paragraph.Proposal;
import se.paragraf.model.Region;

class AssignmentReaderTest {

  private static List<Assignment> read(String text) {
    Item item = new Item(text, List.of(new Region(1, 70, 100, 500, 200)));
    return AssignmentReader.assignments(
        List.of(new Decision("", Optional.empty(), List.of(item))), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "att uppdra åt miljöchefen att i december 2024 redovisa antalet kontroller | miljöchefen | december 2024",
        "Nämnden ger skolchefen i uppdrag att senast den 31 mars 2025 återkomma | skolchefen | 2025-03-31",
        "Förvaltningschefen får i uppdrag att ta fram en plan. | Förvaltningschefen | -",
        "Nämnden uppdrar åt chefen att till sammanträdet den 23 maj 2024 återkomma med åtgärder. | chefen | 2024-05-23",
        "uppmana nämnder med underskott att senast 2024-09-15 besluta om åtgärder | nämnder med underskott | 2024-09-15",
        "återremittera ärendet till regiondirektören för att kostnaden ska redovisas | regiondirektören | -",
        "Tekniska chefen ska redovisa utfallet senast den 1 juni 2025. | Tekniska chefen | 2025-06-01",
        "projektet ska slutredovisas senast 2026-12-15 | - | 2026-12-15",
        "hamnlag bjuds in till ett möte under hösten 2025 | - | hösten 2025",
        "nämnder med underskott i bokslutet bjuds in till ett extra samtal under våren 2025 | nämnder med underskott i bokslutet | våren 2025",
        "Planen ska vara antagen av hamnnämnden och följas upp månatligen. | hamnnämnden | månatligen",
        "uppmärksamma att målet inte nås. Varje fritidsnämnd förväntas i samband med ordinarie uppföljning redovisa åtgärder. | Varje fritidsnämnd | i samband med ordinarie uppföljning",
        "Kultur- och hamnnämnden ska vid kommunstyrelsen i november redovisa läget med bryggorna. | Kultur- och hamnnämnden | november",
        "Läget är svårt. Lägre kostnader för bryggorna måste uppnås under 2025 och gäller för samtliga nämnder. | samtliga nämnder | 2025",
        "Utskottet beslutar att lägga rapporten till handlingarna och föreslår att kommunstyrelsen fortsätter att följa hamnens ekonomi. | kommunstyrelsen | -",
        "uppdra åt hamnchefen att årligen redovisa antalet gästnätter | hamnchefen | årligen",
        "Uppföljning ska ske i delårsrapporten. | - | i delårsrapporten",
        "Ekonomichefen uppdras att före årsskiftet 2025/2026 se över avgifterna | Ekonomichefen | årsskiftet 2025/2026",
      })
  void readsWhoShallDoItAndByWhen(String text, String receiver, String due) {
    List<Assignment> read = read(text);
    assertThat(read).hasSize(1);
    assertThat(read.getFirst().receiver()).isEqualTo(present(receiver));
    assertThat(read.getFirst().due()).isEqualTo(present(due));
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(t -> !t.equals("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "godkänna redovisningen",
        "avgiften ska vara 200 kronor från och med den 1 januari 2025",
        "Nämnden antar riktlinjen som ska redovisas för fullmäktige.",
        "Nämndens avgifter ska följa prisindex.",
        "Förvaltningen redovisar läget för bryggorna.",
        "Styrelsen ska bestå av fem ledamöter från den 1 januari 2025",
        "Informationen antecknas till protokollet.",
      })
  void whatOrdersNobodyIsNoOrder(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void ofAMatterWithoutDecisionWhatIsProposedIsTheOrder() {
    Item item = new Item("uppdra åt hamnchefen att mäta djupet", List.of());
    Proposal proposal =
        new Proposal("Nämnden beslutar att", Optional.empty(), Optional.empty(), List.of(item));
    Decision decided =
        new Decision("", Optional.empty(), List.of(new Item("bordlägga", List.of())));

    assertThat(AssignmentReader.assignments(List.of(), List.of(proposal)))
        .extracting(Assignment::text)
        .containsExactly(item.text());
    assertThat(AssignmentReader.assignments(List.of(decided), List.of(proposal))).isEmpty();
  }

  @Test
  void aProposalThatStaysHereOrdersNothing() {
    assertThat(AssignmentReader.assignments(List.of(), List.of())).isEmpty();
  }
}
