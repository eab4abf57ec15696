package se.paragraf.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.model.DocumentKind;

class CitationsTest {

  private static String cite(String title, DocumentKind kind) {
    DocumentRef document =
        new DocumentRef(
            "ab12-1",
            Optional.of(title),
            kind,
            Optional.of("Solviks kommun"),
            Optional.of("Omsorgsnämnden"),
            Optional.of(LocalDate.of(2024, 10, 8)),
            "p.pdf",
            1);
    return new Citations(false).of(document, Optional.empty(), Optional.empty(), List.of());
  }

  @Test
  void namesTheDayOnce() {
    assertThat(cite("Protokoll Omsorgsnämnden 2024-10-08", DocumentKind.PROTOKOLL))
        .isEqualTo("Protokoll Omsorgsnämnden 2024-10-08, s. 1");
    assertThat(cite("Nattbemanning", DocumentKind.TJANSTESKRIVELSE))
        .isEqualTo("Nattbemanning 2024-10-08, s. 1");
  }
}
