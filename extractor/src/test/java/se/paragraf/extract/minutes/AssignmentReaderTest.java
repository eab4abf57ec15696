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
        "Informationen antecknas till protokollet.",
      })
  void whatOrdersNobodyIsNoOrder(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aProposalThatStaysHereOrdersNothing() {
    assertThat(AssignmentReader.assignments(List.of(), List.of())).isEmpty();
  }
}
