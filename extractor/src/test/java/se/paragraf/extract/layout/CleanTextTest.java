package se.paragraf.extract.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

  @Test
  void composesAccentsAndResolvesLigatures() {
    assertThat(CleanText.of("A\u030A")).isEqualTo("Å");
    assertThat(CleanText.of("o\uFB03ciell")).isEqualTo("officiell");
  }

  @Test
  void makesOneSpaceOfAnyWhiteSpace() {
    assertThat(CleanText.of("1\u00A0234")).isEqualTo("1 234");
    assertThat(CleanText.of("1\u2009234")).isEqualTo("1 234");
  }

  @Test
  void dropsWhatNoReaderSees() {
    assertThat(CleanText.of("nä\u200Bmnd\uFEFF")).isEqualTo("nämnd");
  }

  @Test
  void keepsSoftHyphensForWhoeverJoinsLines() {
    assertThat(CleanText.of("nämn\u00AD")).isEqualTo("nämn\u00AD");
  }

  @Test
  void readsTheBulletsAndBoxesOfSymbolFonts() {
    assertThat(CleanText.of("\uF0B7")).isEqualTo("•");
    assertThat(CleanText.of("\uF0A8")).isEqualTo("☐");
    assertThat(CleanText.of("\uF0FE")).isEqualTo("☒");
    assertThat(CleanText.of("\uF041")).isEqualTo("A");
  }

  @Test
  void isIdempotent() {
    for (String raw : new String[] {"A\u030A\uFB01\u200B", "\uF0B7 x\u00A0y", "text", ""}) {
      String once = CleanText.of(raw);
      assertThat(CleanText.of(once)).isEqualTo(once);
    }
  }
}
