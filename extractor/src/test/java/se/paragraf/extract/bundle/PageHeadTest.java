package se.paragraf.extract.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.paragraf.extract.language.HeadWords.PageNumber;
import se.paragraf.extract.layout.Typeset;
import se.paragraf.model.DocumentKind;

class PageHeadTest {

  private static PageHead head(TypesetFile file, int page) {
    return PageHead.of(file.layouts().get(page - 1));
  }

  @Test
  void readsKindBodyDateAndNumber() {
    PageHead head = head(new TypesetFile().minutes("Omsorgsnämnden", "2024-03-21", 1, 14), 1);
    assertThat(head.kind()).contains(DocumentKind.PROTOKOLL);
    assertThat(head.body()).contains("Omsorgsnämnden");
    assertThat(head.date()).contains(LocalDate.of(2024, 3, 21));
    assertThat(head.numbers()).containsExactly(new PageNumber(1, Optional.of(14)));
    assertThat(head.isMinutes()).isTrue();
    assertThat(head.beginsCount()).isTrue();
  }

  @Test
  void goesOnCountingOnlyFromTheNumberBeforeOfTheSameCount() {
    TypesetFile file =
        new TypesetFile()
            .minutes("Omsorgsnämnden", "2024-03-21", 1, 3)
            .minutes("Omsorgsnämnden", "2024-03-21", 2, 3)
            .memo(2, 2);
    assertThat(head(file, 2).continuesCountOf(head(file, 1), false)).isTrue();
    assertThat(head(file, 3).continuesCountOf(head(file, 1), false)).isFalse();
    assertThat(head(file, 1).continuesCountOf(head(file, 2), false)).isFalse();
  }

  @Test
  void seesTheSignatureStrip() {
    TypesetFile file =
        new TypesetFile().page(Typeset.page(1).line("text").at(72, 790, "Justerandes sign"));
    assertThat(head(file, 1).signatureStrip()).isTrue();
    assertThat(head(new TypesetFile().memo(1, 1), 1).signatureStrip()).isFalse();
  }

  @Test
  void saysNothingOnAPageWithoutHead() {
    PageHead head = head(new TypesetFile().page(Typeset.page(1).line("text")), 1);
    assertThat(head.kind()).isEmpty();
    assertThat(head.isMinutes()).isFalse();
    assertThat(head.numbers()).isEmpty();
  }
}
